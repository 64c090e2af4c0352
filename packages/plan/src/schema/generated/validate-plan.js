// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.
var validatePlan = validate21,
  schema6 = {
    properties: {
      workplan: 0,
      title: 0,
      jurisdiction: 0,
      period: 0,
      document: 0,
      source: 0,
      style: 0,
      preamble: 0,
      preambleSource: 0,
      basis: 0,
      columns: 0,
      sections: 0,
      tasks: 0,
      citations: 0,
      closing: 0,
      closingSource: 0,
      attachments: 0,
      passages: 0,
      note: 0,
    },
  },
  func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp('\\S', 'u');
function validate22(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (typeof data == 'string') {
    if (!pattern0.test(data)) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'pattern' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate22.errors = vErrors), errors === 0);
}
var schema8 = {
  properties: {
    headlines: 0,
    title: 0,
    number: 0,
    issuer: 0,
    issued: 0,
    addressees: 0,
    body: 0,
    titleLines: 0,
    planTitleLines: 0,
    order: 0,
    signature: 0,
    note: 0,
    imprint: 0,
    printed: 0,
  },
};
function validate26(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/' + i0, keyword: 'type' })), errors++);
      }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate26.errors = vErrors), errors === 0);
}
function validate31(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(
        key0 === 'number' ||
        key0 === 'addressees' ||
        key0 === 'signature' ||
        key0 === 'issued' ||
        key0 === 'attachmentList'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.number !== void 0 && typeof data.number != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/number', keyword: 'type' })), errors++);
    }
    if (data.addressees !== void 0 && typeof data.addressees != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/addressees', keyword: 'type' })), errors++);
    }
    if (data.signature !== void 0 && typeof data.signature != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/signature', keyword: 'type' })), errors++);
    }
    if (data.issued !== void 0 && typeof data.issued != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/issued', keyword: 'type' })), errors++);
    }
    if (data.attachmentList !== void 0 && typeof data.attachmentList != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/attachmentList', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate31.errors = vErrors), errors === 0);
}
function validate25(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema8.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.headlines !== void 0 &&
        (validate26(data.headlines, { instancePath: instancePath + '/headlines' }) ||
          ((vErrors = joinErrors(vErrors, validate26.errors)), (errors = vErrors.length))),
      data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.number !== void 0 && typeof data.number != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/number', keyword: 'type' })), errors++);
    }
    if (data.issuer !== void 0 && typeof data.issuer != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/issuer', keyword: 'type' })), errors++);
    }
    if (data.issued !== void 0 && typeof data.issued != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/issued', keyword: 'type' })), errors++);
    }
    if (data.addressees !== void 0 && typeof data.addressees != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/addressees', keyword: 'type' })), errors++);
    }
    if (data.body !== void 0 && typeof data.body != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/body', keyword: 'type' })), errors++);
    }
    if (
      (data.titleLines !== void 0 &&
        (validate26(data.titleLines, { instancePath: instancePath + '/titleLines' }) ||
          ((vErrors = joinErrors(vErrors, validate26.errors)), (errors = vErrors.length))),
      data.planTitleLines !== void 0 &&
        (validate26(data.planTitleLines, { instancePath: instancePath + '/planTitleLines' }) ||
          ((vErrors = joinErrors(vErrors, validate26.errors)), (errors = vErrors.length))),
      data.order !== void 0)
    ) {
      let data9 = data.order;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 != 'string') {
            ((vErrors = addError(vErrors, { instancePath: instancePath + '/order/' + i0, keyword: 'type' })), errors++);
          }
          if (!(
            data10 === 'headlines' ||
            data10 === 'title' ||
            data10 === 'number' ||
            data10 === 'addressees' ||
            data10 === 'body' ||
            data10 === 'signature' ||
            data10 === 'issued' ||
            data10 === 'planTitle' ||
            data10 === 'plan' ||
            data10 === 'attachmentList' ||
            data10 === 'note' ||
            data10 === 'imprint' ||
            data10 === 'attachments'
          )) {
            ((vErrors = addError(vErrors, { instancePath: instancePath + '/order/' + i0, keyword: 'enum' })), errors++);
          }
        }
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/order', keyword: 'type' })), errors++);
      }
    }
    if (data.signature !== void 0 && typeof data.signature != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/signature', keyword: 'type' })), errors++);
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
    if (data.imprint !== void 0 && typeof data.imprint != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/imprint', keyword: 'type' })), errors++);
    }
    data.printed !== void 0 &&
      (validate31(data.printed, { instancePath: instancePath + '/printed' }) ||
        ((vErrors = joinErrors(vErrors, validate31.errors)), (errors = vErrors.length)));
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate25.errors = vErrors), errors === 0);
}
var schema11 = {},
  pattern1 = new RegExp('^[0-9a-f]{64}$', 'u');
function validate34(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.file === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'file' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'file' ||
        key0 === 'sha256' ||
        key0 === 'encoding' ||
        key0 === 'lineBreaks' ||
        key0 === 'endsWithBreak' ||
        key0 === 'url'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.file !== void 0 &&
        (validate22(data.file, { instancePath: instancePath + '/file' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.sha256 !== void 0)
    ) {
      let data1 = data.sha256;
      if (typeof data1 == 'string') {
        if (!pattern1.test(data1)) {
          ((vErrors = addError(vErrors, {
            instancePath: instancePath + '/sha256',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
          })),
            errors++);
        }
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/sha256', keyword: 'type' })), errors++);
      }
    }
    if (data.encoding !== void 0) {
      let data2 = data.encoding;
      if (typeof data2 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/encoding', keyword: 'type' })), errors++);
      }
      if (!(
        data2 === 'utf-8' ||
        data2 === 'utf-8-bom' ||
        data2 === 'utf-16le' ||
        data2 === 'utf-16be' ||
        data2 === 'gb18030'
      )) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/encoding', keyword: 'enum' })), errors++);
      }
    }
    if (data.lineBreaks !== void 0) {
      let data3 = data.lineBreaks;
      if (typeof data3 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/lineBreaks', keyword: 'type' })), errors++);
      }
      if (!(data3 === 'lf' || data3 === 'crlf' || data3 === 'cr')) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/lineBreaks', keyword: 'enum' })), errors++);
      }
    }
    if (data.endsWithBreak !== void 0 && typeof data.endsWithBreak != 'boolean') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/endsWithBreak', keyword: 'type' })), errors++);
    }
    if (data.url !== void 0 && typeof data.url != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/url', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate34.errors = vErrors), errors === 0);
}
var schema12 = {
  properties: {
    form: 0,
    brackets: 0,
    runIn: 0,
    groupSeparator: 0,
    listSeparator: 0,
    classSeparator: 0,
    colon: 0,
    lead: 0,
    responsible: 0,
    support: 0,
    implement: 0,
    guide: 0,
    supervise: 0,
    opening: 0,
    deadlineSeparator: 0,
    deadlineLabel: 0,
    openMark: 0,
    stop: 0,
    end: 0,
    sectionNumerals: 0,
    numberMark: 0,
    numberGap: 0,
    indent: 0,
    blankLines: 0,
    firstLeads: 0,
  },
};
function validate37(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema12.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.form !== void 0) {
      let data0 = data.form;
      if (typeof data0 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/form', keyword: 'type' })), errors++);
      }
      if (!(data0 === 'label' || data0 === 'verb')) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/form', keyword: 'enum' })), errors++);
      }
    }
    if (data.brackets !== void 0 && typeof data.brackets != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/brackets', keyword: 'type' })), errors++);
    }
    if (data.runIn !== void 0 && typeof data.runIn != 'boolean') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/runIn', keyword: 'type' })), errors++);
    }
    if (data.groupSeparator !== void 0 && typeof data.groupSeparator != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/groupSeparator', keyword: 'type' })), errors++);
    }
    if (data.listSeparator !== void 0 && typeof data.listSeparator != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/listSeparator', keyword: 'type' })), errors++);
    }
    if (data.classSeparator !== void 0 && typeof data.classSeparator != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/classSeparator', keyword: 'type' })), errors++);
    }
    if (data.colon !== void 0 && typeof data.colon != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/colon', keyword: 'type' })), errors++);
    }
    if (data.lead !== void 0 && typeof data.lead != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/lead', keyword: 'type' })), errors++);
    }
    if (data.responsible !== void 0 && typeof data.responsible != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/responsible', keyword: 'type' })), errors++);
    }
    if (data.support !== void 0 && typeof data.support != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/support', keyword: 'type' })), errors++);
    }
    if (data.implement !== void 0 && typeof data.implement != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/implement', keyword: 'type' })), errors++);
    }
    if (data.guide !== void 0 && typeof data.guide != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/guide', keyword: 'type' })), errors++);
    }
    if (data.supervise !== void 0 && typeof data.supervise != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/supervise', keyword: 'type' })), errors++);
    }
    if (data.opening !== void 0 && typeof data.opening != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/opening', keyword: 'type' })), errors++);
    }
    if (data.deadlineSeparator !== void 0 && typeof data.deadlineSeparator != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/deadlineSeparator', keyword: 'type' })), errors++);
    }
    if (data.deadlineLabel !== void 0 && typeof data.deadlineLabel != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/deadlineLabel', keyword: 'type' })), errors++);
    }
    if (data.openMark !== void 0 && typeof data.openMark != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/openMark', keyword: 'type' })), errors++);
    }
    if (data.stop !== void 0 && typeof data.stop != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/stop', keyword: 'type' })), errors++);
    }
    if (data.end !== void 0 && typeof data.end != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/end', keyword: 'type' })), errors++);
    }
    if (
      (data.sectionNumerals !== void 0 &&
        (validate26(data.sectionNumerals, { instancePath: instancePath + '/sectionNumerals' }) ||
          ((vErrors = joinErrors(vErrors, validate26.errors)), (errors = vErrors.length))),
      data.numberMark !== void 0 && typeof data.numberMark != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/numberMark', keyword: 'type' })), errors++);
    }
    if (data.numberGap !== void 0 && typeof data.numberGap != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/numberGap', keyword: 'type' })), errors++);
    }
    if (data.indent !== void 0 && typeof data.indent != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/indent', keyword: 'type' })), errors++);
    }
    if (data.blankLines !== void 0 && typeof data.blankLines != 'boolean') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/blankLines', keyword: 'type' })), errors++);
    }
    if (data.firstLeads !== void 0 && typeof data.firstLeads != 'boolean') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/firstLeads', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate37.errors = vErrors), errors === 0);
}
var pattern2 = new RegExp('^L[1-9][0-9]*(-L[1-9][0-9]*|:C[1-9][0-9]*-C[1-9][0-9]*)?$', 'u');
function validate40(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (typeof data == 'string') {
    if (!pattern2.test(data)) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'pattern' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate40.errors = vErrors), errors === 0);
}
function validate42(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0,
    _errs1 = errors,
    valid0 = !1,
    _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data) && data.title === void 0) {
    ((vErrors = addError(vErrors, {
      instancePath,
      schemaPath: '#/anyOf/0/required',
      keyword: 'required',
      params: { missingProperty: 'title' },
    })),
      errors++);
  }
  var _valid0 = _errs2 === errors;
  if (((valid0 = valid0 || _valid0), !valid0)) {
    let _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data) && data.number === void 0) {
      ((vErrors = addError(vErrors, {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'number' },
      })),
        errors++);
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'anyOf' })), errors++);
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === 'title' || key0 === 'number' || key0 === 'issuer' || key0 === 'note')) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.number !== void 0 && typeof data.number != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/number', keyword: 'type' })), errors++);
    }
    if (data.issuer !== void 0 && typeof data.issuer != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/issuer', keyword: 'type' })), errors++);
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate42.errors = vErrors), errors === 0);
}
var schema15 = {
  properties: {
    number: 0,
    title: 0,
    source: 0,
    runIn: 0,
    text: 0,
    textSource: 0,
    sections: 0,
    tasks: 0,
    closing: 0,
    closingSource: 0,
    verbatim: 0,
    note: 0,
  },
};
function validate50(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate50.errors = vErrors), errors === 0);
}
var wrapper0 = { validate: validate46 };
function validate46(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'title' } })),
        errors++);
    }
    for (let key0 in data)
      if (!func2.call(schema15.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/number', keyword: 'type' })), errors++);
      }
    }
    if (
      (data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate40(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.runIn !== void 0 && typeof data.runIn != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/runIn', keyword: 'type' })), errors++);
    }
    if (data.text !== void 0 && typeof data.text != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/text', keyword: 'type' })), errors++);
    }
    if (
      (data.textSource !== void 0 &&
        (validate40(data.textSource, { instancePath: instancePath + '/textSource' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.sections !== void 0)
    ) {
      let data6 = data.sections;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data6[i0], { instancePath: instancePath + '/sections/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, wrapper0.validate.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/sections', keyword: 'type' })), errors++);
      }
    }
    if (data.tasks !== void 0) {
      let data8 = data.tasks;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate50(data8[i1], { instancePath: instancePath + '/tasks/' + i1 }) ||
            ((vErrors = joinErrors(vErrors, validate50.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks', keyword: 'type' })), errors++);
      }
    }
    if (data.closing !== void 0 && typeof data.closing != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/closing', keyword: 'type' })), errors++);
    }
    if (
      (data.closingSource !== void 0 &&
        (validate40(data.closingSource, { instancePath: instancePath + '/closingSource' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.verbatim !== void 0 && typeof data.verbatim != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/verbatim', keyword: 'type' })), errors++);
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate46.errors = vErrors), errors === 0);
}
var schema17 = {
  properties: {
    title: 0,
    source: 0,
    verbatim: 0,
    columns: 0,
    missing: 0,
    report: 0,
    sections: 0,
    tasks: 0,
    text: 0,
    note: 0,
  },
};
var schema20 = {},
  schema21 = {};
function validate71(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.measure === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'measure' } })),
        errors++);
    }
    if (data.value === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'value' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'measure' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'of' ||
        key0 === 'share' ||
        key0 === 'by'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.measure !== void 0 &&
        (validate22(data.measure, { instancePath: instancePath + '/measure' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.value !== void 0)
    ) {
      let data1 = data.value;
      if (!(typeof data1 == 'number' && isFinite(data1)) && typeof data1 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/value', keyword: 'type' })), errors++);
      }
    }
    if (data.unit !== void 0 && typeof data.unit != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/unit', keyword: 'type' })), errors++);
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (!(typeof data3 == 'number' && isFinite(data3)) && typeof data3 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/of', keyword: 'type' })), errors++);
      }
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      if (!(typeof data4 == 'number' && isFinite(data4)) && typeof data4 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/share', keyword: 'type' })), errors++);
      }
    }
    if (data.by !== void 0) {
      let data5 = data.by;
      if (typeof data5 != 'string' && !(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/by', keyword: 'type' })), errors++);
      }
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate71.errors = vErrors), errors === 0);
}
function validate68(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.text === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'text' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'text' ||
        key0 === 'source' ||
        key0 === 'figures' ||
        key0 === 'verbatim' ||
        key0 === 'tasks' ||
        key0 === 'citations' ||
        key0 === 'note'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.text !== void 0 &&
        (validate22(data.text, { instancePath: instancePath + '/text' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate40(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.figures !== void 0)
    ) {
      let data2 = data.figures;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate71(data2[i0], { instancePath: instancePath + '/figures/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate71.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/figures', keyword: 'type' })), errors++);
      }
    }
    if (data.verbatim !== void 0 && typeof data.verbatim != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/verbatim', keyword: 'type' })), errors++);
    }
    if (data.tasks !== void 0) {
      let data5 = data.tasks;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (
            !(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) &&
            typeof data6 != 'string'
          ) {
            ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks/' + i1, keyword: 'type' })), errors++);
          }
        }
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks', keyword: 'type' })), errors++);
      }
    }
    if (data.citations !== void 0) {
      let data7 = data.citations;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate42(data7[i2], { instancePath: instancePath + '/citations/' + i2 }) ||
            ((vErrors = joinErrors(vErrors, validate42.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/citations', keyword: 'type' })), errors++);
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate68.errors = vErrors), errors === 0);
}
function validate65(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'title' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'title' || key0 === 'source' || key0 === 'text' || key0 === 'verbatim' || key0 === 'items')) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate40(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.text !== void 0 && typeof data.text != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/text', keyword: 'type' })), errors++);
    }
    if (data.verbatim !== void 0 && typeof data.verbatim != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/verbatim', keyword: 'type' })), errors++);
    }
    if (data.items !== void 0) {
      let data4 = data.items;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate68(data4[i0], { instancePath: instancePath + '/items/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate68.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/items', keyword: 'type' })), errors++);
      }
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate65.errors = vErrors), errors === 0);
}
function validate61(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(
        key0 === 'title' ||
        key0 === 'source' ||
        key0 === 'preamble' ||
        key0 === 'preambleSource' ||
        key0 === 'sections' ||
        key0 === 'closing' ||
        key0 === 'closingSource'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate40(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.preamble !== void 0 && typeof data.preamble != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/preamble', keyword: 'type' })), errors++);
    }
    if (
      (data.preambleSource !== void 0 &&
        (validate40(data.preambleSource, { instancePath: instancePath + '/preambleSource' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.sections !== void 0)
    ) {
      let data4 = data.sections;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate65(data4[i0], { instancePath: instancePath + '/sections/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate65.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/sections', keyword: 'type' })), errors++);
      }
    }
    if (data.closing !== void 0 && typeof data.closing != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/closing', keyword: 'type' })), errors++);
    }
    data.closingSource !== void 0 &&
      (validate40(data.closingSource, { instancePath: instancePath + '/closingSource' }) ||
        ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length)));
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate61.errors = vErrors), errors === 0);
}
function validate57(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'title' } })),
        errors++);
    }
    for (let key0 in data)
      if (!func2.call(schema17.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate40(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.verbatim !== void 0 && typeof data.verbatim != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/verbatim', keyword: 'type' })), errors++);
    }
    if (
      (data.columns !== void 0 &&
        (validate26(data.columns, { instancePath: instancePath + '/columns' }) ||
          ((vErrors = joinErrors(vErrors, validate26.errors)), (errors = vErrors.length))),
      data.missing !== void 0 && typeof data.missing != 'boolean')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/missing', keyword: 'type' })), errors++);
    }
    if (
      (data.report !== void 0 &&
        (validate61(data.report, { instancePath: instancePath + '/report' }) ||
          ((vErrors = joinErrors(vErrors, validate61.errors)), (errors = vErrors.length))),
      data.sections !== void 0)
    ) {
      let data6 = data.sections;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate46(data6[i0], { instancePath: instancePath + '/sections/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate46.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/sections', keyword: 'type' })), errors++);
      }
    }
    if (data.tasks !== void 0) {
      let data8 = data.tasks;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate50(data8[i1], { instancePath: instancePath + '/tasks/' + i1 }) ||
            ((vErrors = joinErrors(vErrors, validate50.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks', keyword: 'type' })), errors++);
      }
    }
    if (data.text !== void 0 && typeof data.text != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/text', keyword: 'type' })), errors++);
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate57.errors = vErrors), errors === 0);
}
function validate82(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.source === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'source' } })),
        errors++);
    }
    if (data.text === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'text' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'source' || key0 === 'text')) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.source !== void 0 &&
        (validate40(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.text !== void 0 && typeof data.text != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/text', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate82.errors = vErrors), errors === 0);
}
function validate21(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.workplan === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'workplan' } })),
        errors++);
    }
    if (data.title === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'title' } })),
        errors++);
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.workplan !== void 0) {
      let data0 = data.workplan;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/workplan', keyword: 'type' })), errors++);
      }
      if (data0 !== 1) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/workplan', keyword: 'const' })), errors++);
      }
    }
    if (
      (data.title !== void 0 &&
        (validate22(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.jurisdiction !== void 0 &&
        (validate22(data.jurisdiction, { instancePath: instancePath + '/jurisdiction' }) ||
          ((vErrors = joinErrors(vErrors, validate22.errors)), (errors = vErrors.length))),
      data.period !== void 0)
    ) {
      let data3 = data.period;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/period', keyword: 'type' })), errors++);
      }
    }
    if (
      (data.document !== void 0 &&
        (validate25(data.document, { instancePath: instancePath + '/document' }) ||
          ((vErrors = joinErrors(vErrors, validate25.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate34(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate34.errors)), (errors = vErrors.length))),
      data.style !== void 0 &&
        (validate37(data.style, { instancePath: instancePath + '/style' }) ||
          ((vErrors = joinErrors(vErrors, validate37.errors)), (errors = vErrors.length))),
      data.preamble !== void 0 && typeof data.preamble != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/preamble', keyword: 'type' })), errors++);
    }
    if (
      (data.preambleSource !== void 0 &&
        (validate40(data.preambleSource, { instancePath: instancePath + '/preambleSource' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.basis !== void 0)
    ) {
      let data9 = data.basis;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate42(data9[i0], { instancePath: instancePath + '/basis/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate42.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/basis', keyword: 'type' })), errors++);
      }
    }
    if (
      (data.columns !== void 0 &&
        (validate26(data.columns, { instancePath: instancePath + '/columns' }) ||
          ((vErrors = joinErrors(vErrors, validate26.errors)), (errors = vErrors.length))),
      data.sections !== void 0)
    ) {
      let data12 = data.sections;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate46(data12[i1], { instancePath: instancePath + '/sections/' + i1 }) ||
            ((vErrors = joinErrors(vErrors, validate46.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/sections', keyword: 'type' })), errors++);
      }
    }
    if (data.tasks !== void 0) {
      let data14 = data.tasks;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate50(data14[i2], { instancePath: instancePath + '/tasks/' + i2 }) ||
            ((vErrors = joinErrors(vErrors, validate50.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks', keyword: 'type' })), errors++);
      }
    }
    if (data.citations !== void 0) {
      let data16 = data.citations;
      if (Array.isArray(data16)) {
        let len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate42(data16[i3], { instancePath: instancePath + '/citations/' + i3 }) ||
            ((vErrors = joinErrors(vErrors, validate42.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/citations', keyword: 'type' })), errors++);
      }
    }
    if (data.closing !== void 0 && typeof data.closing != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/closing', keyword: 'type' })), errors++);
    }
    if (
      (data.closingSource !== void 0 &&
        (validate40(data.closingSource, { instancePath: instancePath + '/closingSource' }) ||
          ((vErrors = joinErrors(vErrors, validate40.errors)), (errors = vErrors.length))),
      data.attachments !== void 0)
    ) {
      let data20 = data.attachments;
      if (Array.isArray(data20)) {
        let len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate57(data20[i4], { instancePath: instancePath + '/attachments/' + i4 }) ||
            ((vErrors = joinErrors(vErrors, validate57.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/attachments', keyword: 'type' })), errors++);
      }
    }
    if (data.passages !== void 0) {
      let data22 = data.passages;
      if (Array.isArray(data22)) {
        let len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate82(data22[i5], { instancePath: instancePath + '/passages/' + i5 }) ||
            ((vErrors = joinErrors(vErrors, validate82.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/passages', keyword: 'type' })), errors++);
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate21.errors = vErrors), errors === 0);
}
var validateTask = validate85,
  schema23 = {
    properties: {
      number: 0,
      title: 0,
      source: 0,
      text: 0,
      clauses: 0,
      lead: 0,
      responsible: 0,
      support: 0,
      implement: 0,
      guide: 0,
      supervise: 0,
      printed: 0,
      deadline: 0,
      targets: 0,
      scope: 0,
      leader: 0,
      person: 0,
      contact: 0,
      category: 0,
      cells: 0,
      citations: 0,
      verbatim: 0,
      progress: 0,
      tasks: 0,
      note: 0,
    },
  };
function validate86(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (typeof data == 'string') {
    if (!pattern0.test(data)) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'pattern' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate86.errors = vErrors), errors === 0);
}
function validate88(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (typeof data == 'string') {
    if (!pattern2.test(data)) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'pattern' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate88.errors = vErrors), errors === 0);
}
var schema26 = {
    properties: {
      text: 0,
      source: 0,
      lead: 0,
      responsible: 0,
      support: 0,
      implement: 0,
      guide: 0,
      supervise: 0,
      printed: 0,
      deadline: 0,
      progress: 0,
      note: 0,
    },
  },
  schema27 = {};
function validate94(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (!Array.isArray(data) && typeof data != 'string') {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  if (typeof data == 'string' && !pattern0.test(data)) {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'pattern' })), errors++);
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'minItems' })), errors++);
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == 'string') {
        if (!pattern0.test(data0)) {
          ((vErrors = addError(vErrors, { instancePath: instancePath + '/' + i0, keyword: 'pattern' })), errors++);
        }
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/' + i0, keyword: 'type' })), errors++);
      }
    }
  }
  return ((validate94.errors = vErrors), errors === 0);
}
var schema28 = {},
  schema29 = {};
function validate102(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.date === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'date' } })),
        errors++);
    }
    if (data.text === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'text' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'date' ||
        key0 === 'body' ||
        key0 === 'text' ||
        key0 === 'completion' ||
        key0 === 'problem' ||
        key0 === 'next' ||
        key0 === 'evidence'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.date !== void 0 && typeof data.date != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/date', keyword: 'type' })), errors++);
    }
    if (data.body !== void 0 && typeof data.body != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/body', keyword: 'type' })), errors++);
    }
    if (
      (data.text !== void 0 &&
        (validate86(data.text, { instancePath: instancePath + '/text' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.completion !== void 0)
    ) {
      let data3 = data.completion;
      if (!(typeof data3 == 'number' && isFinite(data3)) && typeof data3 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/completion', keyword: 'type' })), errors++);
      }
    }
    if (data.problem !== void 0 && typeof data.problem != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/problem', keyword: 'type' })), errors++);
    }
    if (data.next !== void 0 && typeof data.next != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/next', keyword: 'type' })), errors++);
    }
    if (data.evidence !== void 0 && typeof data.evidence != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/evidence', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate102.errors = vErrors), errors === 0);
}
function validate101(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === 'status' || key0 === 'entries')) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/status', keyword: 'type' })), errors++);
      }
      if (!(
        data0 === 'not-started' ||
        data0 === 'in-progress' ||
        data0 === 'done' ||
        data0 === 'behind' ||
        data0 === 'continuing' ||
        data0 === 'changed' ||
        data0 === 'suspended'
      )) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/status', keyword: 'enum' })), errors++);
      }
    }
    if (data.entries !== void 0) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate102(data1[i0], { instancePath: instancePath + '/entries/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate102.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/entries', keyword: 'type' })), errors++);
      }
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate101.errors = vErrors), errors === 0);
}
function validate91(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.text === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'text' } })),
        errors++);
    }
    for (let key0 in data)
      if (!func2.call(schema26.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.text !== void 0 &&
        (validate86(data.text, { instancePath: instancePath + '/text' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate88(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate88.errors)), (errors = vErrors.length))),
      data.lead !== void 0 &&
        (validate94(data.lead, { instancePath: instancePath + '/lead' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.responsible !== void 0 &&
        (validate94(data.responsible, { instancePath: instancePath + '/responsible' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.support !== void 0 &&
        (validate94(data.support, { instancePath: instancePath + '/support' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.implement !== void 0 &&
        (validate94(data.implement, { instancePath: instancePath + '/implement' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.guide !== void 0 &&
        (validate94(data.guide, { instancePath: instancePath + '/guide' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.supervise !== void 0 &&
        (validate94(data.supervise, { instancePath: instancePath + '/supervise' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.printed !== void 0 && typeof data.printed != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/printed', keyword: 'type' })), errors++);
    }
    if (data.deadline !== void 0) {
      let data9 = data.deadline;
      if (typeof data9 != 'string' && !(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/deadline', keyword: 'type' })), errors++);
      }
    }
    if (
      (data.progress !== void 0 &&
        (validate101(data.progress, { instancePath: instancePath + '/progress' }) ||
          ((vErrors = joinErrors(vErrors, validate101.errors)), (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate91.errors = vErrors), errors === 0);
}
var schema30 = {},
  schema31 = {};
function validate115(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.value === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'value' } })),
        errors++);
    }
    if (data.date === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'date' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'value' || key0 === 'date')) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (!(typeof data0 == 'number' && isFinite(data0)) && typeof data0 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/value', keyword: 'type' })), errors++);
      }
    }
    if (data.date !== void 0 && typeof data.date != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/date', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate115.errors = vErrors), errors === 0);
}
function validate113(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.measure === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'measure' } })),
        errors++);
    }
    if (data.value === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'value' } })),
        errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'measure' ||
        key0 === 'value' ||
        key0 === 'unit' ||
        key0 === 'of' ||
        key0 === 'share' ||
        key0 === 'by' ||
        key0 === 'actual'
      )) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.measure !== void 0 &&
        (validate86(data.measure, { instancePath: instancePath + '/measure' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.value !== void 0)
    ) {
      let data1 = data.value;
      if (!(typeof data1 == 'number' && isFinite(data1)) && typeof data1 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/value', keyword: 'type' })), errors++);
      }
    }
    if (data.unit !== void 0 && typeof data.unit != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/unit', keyword: 'type' })), errors++);
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (!(typeof data3 == 'number' && isFinite(data3)) && typeof data3 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/of', keyword: 'type' })), errors++);
      }
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      if (!(typeof data4 == 'number' && isFinite(data4)) && typeof data4 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/share', keyword: 'type' })), errors++);
      }
    }
    if (data.by !== void 0) {
      let data5 = data.by;
      if (typeof data5 != 'string' && !(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/by', keyword: 'type' })), errors++);
      }
    }
    data.actual !== void 0 &&
      (validate115(data.actual, { instancePath: instancePath + '/actual' }) ||
        ((vErrors = joinErrors(vErrors, validate115.errors)), (errors = vErrors.length)));
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate113.errors = vErrors), errors === 0);
}
function validate122(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/' + i0, keyword: 'type' })), errors++);
      }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate122.errors = vErrors), errors === 0);
}
function validate124(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0,
    _errs1 = errors,
    valid0 = !1,
    _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data) && data.title === void 0) {
    ((vErrors = addError(vErrors, {
      instancePath,
      schemaPath: '#/anyOf/0/required',
      keyword: 'required',
      params: { missingProperty: 'title' },
    })),
      errors++);
  }
  var _valid0 = _errs2 === errors;
  if (((valid0 = valid0 || _valid0), !valid0)) {
    let _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data) && data.number === void 0) {
      ((vErrors = addError(vErrors, {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'number' },
      })),
        errors++);
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'anyOf' })), errors++);
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === 'title' || key0 === 'number' || key0 === 'issuer' || key0 === 'note')) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (
      (data.title !== void 0 &&
        (validate86(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.number !== void 0 && typeof data.number != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/number', keyword: 'type' })), errors++);
    }
    if (data.issuer !== void 0 && typeof data.issuer != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/issuer', keyword: 'type' })), errors++);
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate124.errors = vErrors), errors === 0);
}
function validate128(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate128.errors = vErrors), errors === 0);
}
function validate85(data, { instancePath = '' } = {}) {
  let vErrors = null,
    errors = 0,
    _errs1 = errors,
    valid0 = !1,
    _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data) && data.text === void 0) {
    ((vErrors = addError(vErrors, {
      instancePath,
      schemaPath: '#/anyOf/0/required',
      keyword: 'required',
      params: { missingProperty: 'text' },
    })),
      errors++);
  }
  var _valid0 = _errs2 === errors;
  if (((valid0 = valid0 || _valid0), !valid0)) {
    let _errs3 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data) && data.clauses === void 0) {
      ((vErrors = addError(vErrors, {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'clauses' },
      })),
        errors++);
    }
    var _valid0 = _errs3 === errors;
    if (((valid0 = valid0 || _valid0), !valid0)) {
      let _errs4 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data) && data.title === void 0) {
        ((vErrors = addError(vErrors, {
          instancePath,
          schemaPath: '#/anyOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'title' },
        })),
          errors++);
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'anyOf' })), errors++);
  }
  let _errs5 = errors,
    valid1 = !0,
    _errs6 = errors,
    _errs7 = errors,
    _errs8 = errors,
    _errs9 = errors,
    valid3 = !1,
    _errs10 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.title === void 0 && (missing0 = 'title')) {
      ((vErrors = addError(vErrors, {})), errors++);
    }
  }
  var _valid2 = _errs10 === errors;
  if (((valid3 = valid3 || _valid2), !valid3)) {
    let _errs11 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1;
      if (data.cells === void 0 && (missing1 = 'cells')) {
        ((vErrors = addError(vErrors, {})), errors++);
      }
    }
    var _valid2 = _errs11 === errors;
    if (((valid3 = valid3 || _valid2), !valid3)) {
      let _errs12 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing2;
        if (data.verbatim === void 0 && (missing2 = 'verbatim')) {
          ((vErrors = addError(vErrors, {})), errors++);
        }
      }
      var _valid2 = _errs12 === errors;
      valid3 = valid3 || _valid2;
    }
  }
  if (valid3) ((errors = _errs9), vErrors !== null && (_errs9 ? (vErrors.length = _errs9) : (vErrors = null)));
  else {
    ((vErrors = addError(vErrors, {})), errors++);
  }
  var valid2 = _errs8 === errors;
  if (valid2) {
    ((vErrors = addError(vErrors, {})), errors++);
  } else ((errors = _errs7), vErrors !== null && (_errs7 ? (vErrors.length = _errs7) : (vErrors = null)));
  var _valid1 = _errs6 === errors;
  if (((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)), _valid1)) {
    let _errs13 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data) && data.number === void 0) {
      ((vErrors = addError(vErrors, { instancePath, keyword: 'required', params: { missingProperty: 'number' } })),
        errors++);
    }
    var _valid1 = _errs13 === errors;
    valid1 = _valid1;
  }
  if (!valid1) {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'if' })), errors++);
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema23.properties, key0)) {
        ((vErrors = addError(vErrors, { instancePath, keyword: 'additionalProperties' })), errors++);
      }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != 'string') {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/number', keyword: 'type' })), errors++);
      }
    }
    if (
      (data.title !== void 0 &&
        (validate86(data.title, { instancePath: instancePath + '/title' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate88(data.source, { instancePath: instancePath + '/source' }) ||
          ((vErrors = joinErrors(vErrors, validate88.errors)), (errors = vErrors.length))),
      data.text !== void 0 &&
        (validate86(data.text, { instancePath: instancePath + '/text' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.clauses !== void 0)
    ) {
      let data4 = data.clauses;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          ((vErrors = addError(vErrors, { instancePath: instancePath + '/clauses', keyword: 'minItems' })), errors++);
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate91(data4[i0], { instancePath: instancePath + '/clauses/' + i0 }) ||
            ((vErrors = joinErrors(vErrors, validate91.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/clauses', keyword: 'type' })), errors++);
      }
    }
    if (
      (data.lead !== void 0 &&
        (validate94(data.lead, { instancePath: instancePath + '/lead' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.responsible !== void 0 &&
        (validate94(data.responsible, { instancePath: instancePath + '/responsible' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.support !== void 0 &&
        (validate94(data.support, { instancePath: instancePath + '/support' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.implement !== void 0 &&
        (validate94(data.implement, { instancePath: instancePath + '/implement' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.guide !== void 0 &&
        (validate94(data.guide, { instancePath: instancePath + '/guide' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.supervise !== void 0 &&
        (validate94(data.supervise, { instancePath: instancePath + '/supervise' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.printed !== void 0 && typeof data.printed != 'string')
    ) {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/printed', keyword: 'type' })), errors++);
    }
    if (data.deadline !== void 0) {
      let data13 = data.deadline;
      if (
        typeof data13 != 'string' &&
        !(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))
      ) {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/deadline', keyword: 'type' })), errors++);
      }
    }
    if (data.targets !== void 0) {
      let data14 = data.targets;
      if (Array.isArray(data14)) {
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate113(data14[i1], { instancePath: instancePath + '/targets/' + i1 }) ||
            ((vErrors = joinErrors(vErrors, validate113.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/targets', keyword: 'type' })), errors++);
      }
    }
    if (data.scope !== void 0 && typeof data.scope != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/scope', keyword: 'type' })), errors++);
    }
    if (
      (data.leader !== void 0 &&
        (validate94(data.leader, { instancePath: instancePath + '/leader' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.person !== void 0 &&
        (validate94(data.person, { instancePath: instancePath + '/person' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.contact !== void 0 &&
        (validate94(data.contact, { instancePath: instancePath + '/contact' }) ||
          ((vErrors = joinErrors(vErrors, validate94.errors)), (errors = vErrors.length))),
      data.category !== void 0 &&
        (validate86(data.category, { instancePath: instancePath + '/category' }) ||
          ((vErrors = joinErrors(vErrors, validate86.errors)), (errors = vErrors.length))),
      data.cells !== void 0 &&
        (validate122(data.cells, { instancePath: instancePath + '/cells' }) ||
          ((vErrors = joinErrors(vErrors, validate122.errors)), (errors = vErrors.length))),
      data.citations !== void 0)
    ) {
      let data22 = data.citations;
      if (Array.isArray(data22)) {
        let len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate124(data22[i2], { instancePath: instancePath + '/citations/' + i2 }) ||
            ((vErrors = joinErrors(vErrors, validate124.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/citations', keyword: 'type' })), errors++);
      }
    }
    if (data.verbatim !== void 0 && typeof data.verbatim != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/verbatim', keyword: 'type' })), errors++);
    }
    if (
      (data.progress !== void 0 &&
        (validate101(data.progress, { instancePath: instancePath + '/progress' }) ||
          ((vErrors = joinErrors(vErrors, validate101.errors)), (errors = vErrors.length))),
      data.tasks !== void 0)
    ) {
      let data26 = data.tasks;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks', keyword: 'minItems' })), errors++);
        }
        let len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate128(data26[i3], { instancePath: instancePath + '/tasks/' + i3 }) ||
            ((vErrors = joinErrors(vErrors, validate128.errors)), (errors = vErrors.length));
      } else {
        ((vErrors = addError(vErrors, { instancePath: instancePath + '/tasks', keyword: 'type' })), errors++);
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      ((vErrors = addError(vErrors, { instancePath: instancePath + '/note', keyword: 'type' })), errors++);
    }
  } else {
    ((vErrors = addError(vErrors, { instancePath, keyword: 'type' })), errors++);
  }
  return ((validate85.errors = vErrors), errors === 0);
}
export { validatePlan, validateTask };
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function joinErrors(own, more) {
  if (own === null) return more;
  for (const error of more) own.push(error);
  return own;
}
