-- Drives an editor that has a plan open, and writes down what it saw as JSON.
local told = {}

local function finish(problem)
  told.problem = problem
  vim.fn.writefile({ vim.fn.json_encode(told) }, vim.env.WORKPLAN_TOLD)
  vim.cmd('qall!')
end

-- Each step begins once the one before it has come true; the editor goes on meanwhile.
local function when(what, holds, act)
  local left = 600
  local timer = vim.loop.new_timer()
  timer:start(0, 50, vim.schedule_wrap(function()
    if timer:is_closing() then return end
    local ok, answer = pcall(holds)
    if ok and answer then
      timer:close()
      local done, problem = pcall(act)
      if not done then finish(what .. ': ' .. tostring(problem)) end
      return
    end
    left = left - 1
    if left == 0 then
      timer:close()
      finish(what .. ' never came')
    end
  end))
end

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 't', false)
end

local function go_to(words)
  vim.fn.cursor(1, 1)
  vim.fn.search(words, 'e')
end

when('diagnostics', function() return #vim.diagnostic.get(0) > 0 end, function()
  told.diagnostics = vim.tbl_map(function(found)
    return { code = found.code or found.user_data.lsp.code, line = found.lnum + 1, message = found.message, text = vim.fn.getline(found.lnum + 1) }
  end, vim.diagnostic.get(0))
  go_to(vim.env.WORKPLAN_TYPED)
  type_keys('a<C-x><C-o>')
  when('completion', function() return #vim.fn.complete_info({ 'items' }).items > 0 end, function()
    told.offered = vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
    type_keys('<C-y><Esc>')
    when('accepted text', function() return vim.fn.mode() == 'n' end, function()
      told.line = vim.fn.getline('.')
      go_to(vim.env.WORKPLAN_WORDS)
      vim.lsp.buf.definition()
      when('definition', function() return vim.fn.expand('%:e') == 'txt' end, function()
        told.file = vim.fn.expand('%:p')
        told.place = vim.fn.getpos('.')[2]
        told.passage = vim.fn.getline('.')
        finish(nil)
      end)
    end)
  end)
end)
