import type { Noted, PlaceEdit, PlaceReport, PlanContext, PlanIndex } from '@workplan/lint';
import { systemGroups } from './system-groups.js';
import type { texts } from './texts.js';
import type { NamedForm, VariantKind } from './variants.js';

type Places = ReadonlySet<Noted<NamedForm>>;
type Order = (noted: Noted<NamedForm>) => number;

/** A name counts as one that is written with quotation marks from this many times on. */
const OFTEN = 2;

/** One form of a name, every place where it stands, and the first of them. */
interface Form {
  readonly form: string;
  readonly places: readonly Noted<NamedForm>[];
  readonly start: number;
}

/** The names of a plan by what they name. */
export class NameIndex implements PlanIndex<typeof texts, NamedForm> {
  /** By kind, what is named (nothing for systems and quoted names), and form. */
  readonly #named: Readonly<Record<Exclude<NamedForm['kind'], 'shared'>, Map<string, Forms>>> = {
    body: new Map(),
    level: new Map(),
    system: new Map(),
    quoted: new Map(),
    bare: new Map(),
  };
  readonly #shared = new Set<Noted<NamedForm>>();
  #quotedOften: readonly string[] = [];

  add(noted: Noted<NamedForm>): void {
    if (noted.key.kind === 'shared') {
      this.#shared.add(noted);
      return;
    }
    const groups = this.#named[noted.key.kind];
    const of = ofWhat(noted.key);
    let forms = groups.get(of);
    if (forms === undefined) groups.set(of, (forms = new Map()));
    const places = forms.get(noted.key.form);
    if (places === undefined) forms.set(noted.key.form, new Set([noted]));
    else places.add(noted);
  }

  remove(noted: Noted<NamedForm>): void {
    if (noted.key.kind === 'shared') {
      this.#shared.delete(noted);
      return;
    }
    const groups = this.#named[noted.key.kind];
    const of = ofWhat(noted.key);
    const forms = groups.get(of);
    const places = forms?.get(noted.key.form);
    places?.delete(noted);
    if (places?.size === 0) forms?.delete(noted.key.form);
    if (forms?.size === 0) groups.delete(of);
  }

  words(): readonly string[] {
    const often = [...(this.#named.quoted.get('') ?? [])]
      .filter(([, places]) => places.size >= OFTEN)
      .map(([form]) => form)
      .sort();
    if (often.join() !== this.#quotedOften.join()) this.#quotedOften = often;
    return this.#quotedOften;
  }

  conclude(orderOf: Order, _: PlanContext, report: PlaceReport<typeof texts>): void {
    for (const { kind, forms } of this.#groups(orderOf)) {
      const [main, ...rarer] = forms;
      const first = rarer.reduce<Form | undefined>((a, b) => (a === undefined || b.start < a.start ? b : a), undefined);
      const place = first?.places[0];
      const model = main?.places[0];
      if (main === undefined || first === undefined || place === undefined || model === undefined) continue;
      const data = {
        form: first.form,
        main: main.form,
        mainCount: main.places.length,
        others: rarer.map(({ form, places }) => `${form} ×${places.length}`),
      };
      report(kind, place.place(0), data, {
        fixes: [
          {
            title: 'unify',
            data: {
              main: kind === 'quoted' ? main.form : { zh: `“${main.form}”`, en: main.form },
              count: rarer.reduce((sum, { places }) => sum + places.length, 0),
            },
            edits: rewrites(main, rarer, orderOf),
          },
        ],
        related: [{ message: 'main', place: model.place(0) }],
      });
    }
  }

  *#groups(orderOf: Order): Generator<{ readonly kind: VariantKind; readonly forms: readonly Form[] }> {
    for (const kind of ['body', 'level'] as const)
      for (const [of, known] of this.#named[kind]) {
        const forms = kind === 'body' ? this.#withShared(of, known) : known;
        if (forms.size > 1)
          yield {
            kind,
            forms: mainFirst(forms, orderOf, (noted) => Number(noted.key.kind === 'body' && noted.key.isShort)),
          };
      }
    const systems = this.#named.system.get('') ?? NONE;
    for (const group of systemGroups(systems.keys())) {
      yield {
        kind: 'system',
        forms: mainFirst(
          new Map(group.map((form) => [form, systems.get(form) ?? new Set()])),
          orderOf,
          ({ key }) => key.form.length,
        ),
      };
    }
    const quoted = this.#named.quoted.get('') ?? NONE;
    const bare = this.#named.bare.get('') ?? NONE;
    for (const form of this.#quotedOften) {
      const [inside, without] = [quoted.get(form), bare.get(form)];
      if (inside === undefined || without === undefined || without.size >= inside.size) continue;
      yield { kind: 'quoted', forms: [formOf(`“${form}”`, inside, orderOf), formOf(form, without, orderOf)] };
    }
  }

  /** The forms of a body with those names that it shares with bodies which the plan does not name otherwise. */
  #withShared(body: string, forms: ReadonlyMap<string, Places>): ReadonlyMap<string, Places> {
    if (this.#shared.size === 0) return forms;
    const all = new Map<string, Set<Noted<NamedForm>>>();
    for (const [form, places] of forms) all.set(form, new Set(places));
    for (const noted of this.#shared) {
      if (noted.key.kind !== 'shared') continue;
      if (noted.key.of.find((of) => this.#named.body.has(of)) !== body) continue;
      const places = all.get(noted.key.form);
      if (places === undefined) all.set(noted.key.form, new Set([noted]));
      else places.add(noted);
    }
    return all;
  }
}

const NONE: ReadonlyMap<string, Places> = new Map();

type Forms = Map<string, Set<Noted<NamedForm>>>;

const ofWhat = (key: Exclude<NamedForm, { readonly kind: 'shared' }>): string =>
  key.kind === 'body' || key.kind === 'level' ? key.of : '';

function formOf(form: string, places: Places, orderOf: Order): Form {
  const inOrder =
    places.size === 1
      ? [...places]
      : [...places]
          .map((noted) => ({ noted, order: orderOf(noted) }))
          .sort((a, b) => a.order - b.order)
          .map(({ noted }) => noted);
  return { form, places: inOrder, start: inOrder[0] === undefined ? 0 : orderOf(inOrder[0]) };
}

/** The most frequent form first; among equals the one of higher weight, then the earlier. */
function mainFirst(
  forms: ReadonlyMap<string, Places>,
  orderOf: Order,
  weight: (noted: Noted<NamedForm>) => number,
): Form[] {
  const weightOf = ({ places: [first] }: Form): number => (first === undefined ? 0 : weight(first));
  return [...forms]
    .map(([form, places]) => formOf(form, places, orderOf))
    .sort((a, b) => b.places.length - a.places.length || weightOf(b) - weightOf(a) || a.start - b.start);
}

function rewrites(main: Form, rarer: readonly Form[], orderOf: Order): PlaceEdit[] {
  return rarer
    .flatMap(({ places }) => places)
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((noted) => ({ place: noted.place(0), text: main.form }));
}
