"""shared/blocks.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "995222e964efd7ff"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'shared/blocks.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_characters = l_0_inlines = l_0_lang = l_0_blocks = l_0_role = l_0_heading = l_0_paragraph = l_0_list = l_0_bare_list = l_0_descriptions = l_0_quote = l_0_table = l_0_table_row = l_0_figure = l_0_preformatted = l_0_rule = l_0_note = missing
    try:
        t_1 = environment.filters['css_string']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'css_string' found.")
    try:
        t_2 = environment.filters['kind']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'kind' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['ol_type']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'ol_type' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('shared/inlines.xhtml.jinja', 'shared/blocks.xhtml.jinja').make_module(context.get_all(), True, {'bare_list': l_0_bare_list, 'blocks': l_0_blocks, 'characters': l_0_characters, 'descriptions': l_0_descriptions, 'figure': l_0_figure, 'heading': l_0_heading, 'inlines': l_0_inlines, 'lang': l_0_lang, 'list': l_0_list, 'note': l_0_note, 'paragraph': l_0_paragraph, 'preformatted': l_0_preformatted, 'quote': l_0_quote, 'role': l_0_role, 'rule': l_0_rule, 'table': l_0_table, 'table_row': l_0_table_row})
    l_0_characters = getattr(included_template, 'characters', missing)
    if l_0_characters is missing:
        l_0_characters = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'shared/blocks.xhtml.jinja') does not export the requested name 'characters'", name='characters')
    l_0_inlines = getattr(included_template, 'inlines', missing)
    if l_0_inlines is missing:
        l_0_inlines = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'shared/blocks.xhtml.jinja') does not export the requested name 'inlines'", name='inlines')
    l_0_lang = getattr(included_template, 'lang', missing)
    if l_0_lang is missing:
        l_0_lang = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'shared/blocks.xhtml.jinja') does not export the requested name 'lang'", name='lang')
    context.vars.update({'characters': l_0_characters, 'inlines': l_0_inlines, 'lang': l_0_lang})
    context.exported_vars.difference_update(('characters', 'inlines', 'lang'))
    yield '\n'
    def macro(l_1_content):
        t_6 = []
        if l_1_content is missing:
            l_1_content = undefined("parameter 'content' was not provided", name='content')
        pass
        for l_2_block in l_1_content:
            l_2_name = missing
            _loop_vars = {}
            pass
            l_2_name = t_2(l_2_block)
            _loop_vars['name'] = l_2_name
            if ((undefined(name='name') if l_2_name is missing else l_2_name) == 'heading'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='heading') if l_0_heading is missing else l_0_heading), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'paragraph'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'list'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='list') if l_0_list is missing else l_0_list), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'descriptions'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='descriptions') if l_0_descriptions is missing else l_0_descriptions), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'quote'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='quote') if l_0_quote is missing else l_0_quote), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'table'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='table') if l_0_table is missing else l_0_table), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'figure'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='figure') if l_0_figure is missing else l_0_figure), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'preformatted'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='preformatted') if l_0_preformatted is missing else l_0_preformatted), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'rule'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='rule') if l_0_rule is missing else l_0_rule), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'note'):
                pass
                t_6.extend((
                    escape(context.call((undefined(name='note') if l_0_note is missing else l_0_note), l_2_block, _loop_vars=_loop_vars)),
                    '\n',
                ))
        l_2_block = l_2_name = missing
        return concat(t_6)
    context.exported_vars.add('blocks')
    context.vars['blocks'] = l_0_blocks = Macro(environment, macro, 'blocks', ('content',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_7 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if environment.getattr(l_1_block, 'role'):
            pass
            t_7.extend((
                ' class="',
                escape(environment.getattr(l_1_block, 'role')),
                '"',
            ))
        return concat(t_7)
    context.exported_vars.add('role')
    context.vars['role'] = l_0_role = Macro(environment, macro, 'role', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_8 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_8.extend((
            '<h',
            escape(environment.getattr(l_1_block, 'level')),
            ' id="',
            escape(environment.getattr(l_1_block, 'anchor')),
            '"',
            escape(context.call((undefined(name='role') if l_0_role is missing else l_0_role), l_1_block)),
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>',
            escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_1_block, 'content'))),
            '</h',
            escape(environment.getattr(l_1_block, 'level')),
            '>\n',
        ))
        return concat(t_8)
    context.exported_vars.add('heading')
    context.vars['heading'] = l_0_heading = Macro(environment, macro, 'heading', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_9 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_9.extend((
            '<p id="',
            escape(environment.getattr(l_1_block, 'anchor')),
            '"',
            escape(context.call((undefined(name='role') if l_0_role is missing else l_0_role), l_1_block)),
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>',
            escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_1_block, 'content'))),
            '</p>\n',
        ))
        return concat(t_9)
    context.exported_vars.add('paragraph')
    context.vars['paragraph'] = l_0_paragraph = Macro(environment, macro, 'paragraph', ('block',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_block):
        t_10 = []
        l_1_edition = resolve('edition')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if (environment.getattr(l_1_block, 'role') == 'key-points'):
            pass
            t_10.extend((
                '<section class="key-points" aria-labelledby="key-points">\n<h2 id="key-points" data-generated=""',
                escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), (environment.getattr(environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'wording'), 'language') if environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'foreign_wording') else cond_expr_undefined("the inline if-expression on line 35 in 'shared/blocks.xhtml.jinja' evaluated to false and no else section was defined.")))),
                '>',
                escape(environment.getattr(environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'wording'), 'key_points')),
                '</h2>\n',
                escape(context.call((undefined(name='bare_list') if l_0_bare_list is missing else l_0_bare_list), l_1_block)),
                '\n</section>\n',
            ))
        else:
            pass
            t_10.extend((
                escape(context.call((undefined(name='bare_list') if l_0_bare_list is missing else l_0_bare_list), l_1_block)),
                '\n',
            ))
        return concat(t_10)
    context.exported_vars.add('list')
    context.vars['list'] = l_0_list = Macro(environment, macro, 'list', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_11 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if environment.getattr(l_1_block, 'enumerator'):
            pass
            t_11.extend((
                '<ol type="',
                escape(t_4(environment.getattr(l_1_block, 'enumerator'))),
                '"',
                escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
                '>\n',
            ))
            for l_2_item in environment.getitem(l_1_block, 'items'):
                l_2_edition = resolve('edition')
                _loop_vars = {}
                pass
                t_11.append(
                    '<li',
                )
                if (not t_5(environment.getattr(l_2_item, 'ordinal'))):
                    pass
                    t_11.extend((
                        ' value="',
                        escape(environment.getattr(l_2_item, 'ordinal')),
                        '"',
                    ))
                t_11.extend((
                    ' data-marker="',
                    escape(environment.getattr(l_2_item, 'marker')),
                    '"',
                ))
                if (not environment.getattr((undefined(name='edition') if l_2_edition is missing else l_2_edition), 'xml')):
                    pass
                    t_11.extend((
                        ' style="list-style-type: ',
                        escape(t_1(markup_join((environment.getattr(l_2_item, 'marker'), '  ', )))),
                        '"',
                    ))
                t_11.extend((
                    '>',
                    escape(context.call((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), environment.getattr(l_2_item, 'blocks'), _loop_vars=_loop_vars)),
                    '</li>\n',
                ))
            l_2_item = l_2_edition = missing
            t_11.append(
                '</ol>\n',
            )
        else:
            pass
            t_11.extend((
                '<ul',
                escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
                '>\n',
            ))
            for l_2_item in environment.getitem(l_1_block, 'items'):
                _loop_vars = {}
                pass
                t_11.extend((
                    '<li>',
                    escape(context.call((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), environment.getattr(l_2_item, 'blocks'), _loop_vars=_loop_vars)),
                    '</li>\n',
                ))
            l_2_item = missing
            t_11.append(
                '</ul>\n',
            )
        return concat(t_11)
    context.exported_vars.add('bare_list')
    context.vars['bare_list'] = l_0_bare_list = Macro(environment, macro, 'bare_list', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_12 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_12.extend((
            '<dl',
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>\n',
        ))
        for l_2_entry in environment.getattr(l_1_block, 'descriptions'):
            _loop_vars = {}
            pass
            t_12.extend((
                '<dt id="',
                escape(environment.getattr(l_2_entry, 'anchor')),
                '">',
                escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_2_entry, 'term'), _loop_vars=_loop_vars)),
                '</dt>\n<dd>',
                escape(context.call((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), environment.getattr(l_2_entry, 'blocks'), _loop_vars=_loop_vars)),
                '</dd>\n',
            ))
        l_2_entry = missing
        t_12.append(
            '</dl>\n',
        )
        return concat(t_12)
    context.exported_vars.add('descriptions')
    context.vars['descriptions'] = l_0_descriptions = Macro(environment, macro, 'descriptions', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_13 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_13.extend((
            '<blockquote',
            escape(context.call((undefined(name='role') if l_0_role is missing else l_0_role), l_1_block)),
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>\n',
            escape(context.call((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), environment.getattr(l_1_block, 'blocks'))),
            '\n</blockquote>\n',
        ))
        return concat(t_13)
    context.exported_vars.add('quote')
    context.vars['quote'] = l_0_quote = Macro(environment, macro, 'quote', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_14 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_14.extend((
            '<div class="table"><table',
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>\n',
        ))
        if environment.getattr(l_1_block, 'caption'):
            pass
            t_14.extend((
                '<caption id="',
                escape(environment.getattr(l_1_block, 'caption_anchor')),
                '">',
                escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_1_block, 'caption'))),
                '</caption>',
            ))
        if environment.getattr(l_1_block, 'header_rows'):
            pass
            t_14.append(
                '<thead>',
            )
            for l_2_row in environment.getattr(l_1_block, 'rows')[:environment.getattr(l_1_block, 'header_rows')]:
                _loop_vars = {}
                pass
                t_14.append(
                    escape(context.call((undefined(name='table_row') if l_0_table_row is missing else l_0_table_row), l_1_block, l_2_row, True, _loop_vars=_loop_vars)),
                )
            l_2_row = missing
            t_14.append(
                '</thead>',
            )
        t_14.append(
            '<tbody>',
        )
        for l_2_row in environment.getattr(l_1_block, 'rows')[environment.getattr(l_1_block, 'header_rows'):]:
            _loop_vars = {}
            pass
            t_14.append(
                escape(context.call((undefined(name='table_row') if l_0_table_row is missing else l_0_table_row), l_1_block, l_2_row, False, _loop_vars=_loop_vars)),
            )
        l_2_row = missing
        t_14.append(
            '</tbody>\n</table></div>\n',
        )
        return concat(t_14)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block, l_1_row, l_1_header):
        t_15 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_row is missing:
            l_1_row = undefined("parameter 'row' was not provided", name='row')
        if l_1_header is missing:
            l_1_header = undefined("parameter 'header' was not provided", name='header')
        pass
        t_15.append(
            '<tr>\n',
        )
        l_2_loop = missing
        for l_2_cell, l_2_loop in LoopContext(l_1_row, undefined):
            l_2_heads = l_2_tag = missing
            _loop_vars = {}
            pass
            l_2_heads = (l_1_header or (environment.getattr(l_2_loop, 'index0') < environment.getattr(l_1_block, 'header_columns')))
            _loop_vars['heads'] = l_2_heads
            l_2_tag = ('th' if (undefined(name='heads') if l_2_heads is missing else l_2_heads) else 'td')
            _loop_vars['tag'] = l_2_tag
            t_15.extend((
                '<',
                escape((undefined(name='tag') if l_2_tag is missing else l_2_tag)),
                ' id="',
                escape(environment.getattr(l_2_cell, 'anchor')),
                '"',
            ))
            if (undefined(name='heads') if l_2_heads is missing else l_2_heads):
                pass
                t_15.extend((
                    ' scope="',
                    escape(('col' if l_1_header else 'row')),
                    '"',
                ))
            if (environment.getattr(l_2_cell, 'colspan') > 1):
                pass
                t_15.extend((
                    ' colspan="',
                    escape(environment.getattr(l_2_cell, 'colspan')),
                    '"',
                ))
            if (environment.getattr(l_2_cell, 'rowspan') > 1):
                pass
                t_15.extend((
                    ' rowspan="',
                    escape(environment.getattr(l_2_cell, 'rowspan')),
                    '"',
                ))
            if (environment.getattr(l_2_loop, 'index0') < t_3(environment.getattr(l_1_block, 'alignments'))):
                pass
                t_15.extend((
                    ' class="',
                    escape(environment.getitem(environment.getattr(l_1_block, 'alignments'), environment.getattr(l_2_loop, 'index0'))),
                    '"',
                ))
            t_15.extend((
                '>',
                escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_2_cell, 'content'), _loop_vars=_loop_vars)),
                '</',
                escape((undefined(name='tag') if l_2_tag is missing else l_2_tag)),
                '>\n',
            ))
        l_2_loop = l_2_cell = l_2_heads = l_2_tag = missing
        t_15.append(
            '</tr>\n',
        )
        return concat(t_15)
    context.exported_vars.add('table_row')
    context.vars['table_row'] = l_0_table_row = Macro(environment, macro, 'table_row', ('block', 'row', 'header'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_16 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_16.extend((
            '<figure',
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>\n<img src="',
            escape(environment.getattr(l_1_block, 'image')),
            '" alt="',
            escape(environment.getattr(l_1_block, 'alternative')),
            '"/>\n',
        ))
        if environment.getattr(l_1_block, 'caption'):
            pass
            t_16.extend((
                '<figcaption id="',
                escape(environment.getattr(l_1_block, 'anchor')),
                '">',
                escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_1_block, 'caption'))),
                '</figcaption>',
            ))
        t_16.append(
            '</figure>\n',
        )
        return concat(t_16)
    context.exported_vars.add('figure')
    context.vars['figure'] = l_0_figure = Macro(environment, macro, 'figure', ('block',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_block):
        t_17 = []
        l_1_edition = resolve('edition')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_17.extend((
            '<pre id="',
            escape(environment.getattr(l_1_block, 'anchor')),
            '"',
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>',
        ))
        if (context.call(environment.getattr(environment.getattr(l_1_block, 'text'), 'startswith'), '\n') and (not environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml'))):
            pass
            t_17.append(
                '\n',
            )
        t_17.extend((
            escape(context.call((undefined(name='characters') if l_0_characters is missing else l_0_characters), environment.getattr(l_1_block, 'text'))),
            '</pre>\n',
        ))
        return concat(t_17)
    context.exported_vars.add('preformatted')
    context.vars['preformatted'] = l_0_preformatted = Macro(environment, macro, 'preformatted', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_18 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_18.append(
            '<hr/>\n',
        )
        return concat(t_18)
    context.exported_vars.add('rule')
    context.vars['rule'] = l_0_rule = Macro(environment, macro, 'rule', ('block',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_block):
        t_19 = []
        l_1_edition = resolve('edition')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_19.extend((
            '<',
            escape(('aside' if environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml') else 'div')),
            ' class="note" id="',
            escape(environment.getattr(l_1_block, 'anchor')),
            '"',
        ))
        if environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml'):
            pass
            t_19.append(
                ' epub:type="footnote" role="doc-footnote"',
            )
        t_19.extend((
            escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_1_block, 'language'))),
            '>\n<p class="note-label" data-generated="">',
            escape(environment.getattr(l_1_block, 'label')),
            '</p>\n',
            escape(context.call((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), environment.getattr(l_1_block, 'blocks'))),
            '\n',
        ))
        if (environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml') and (environment.getattr(l_1_block, 'label') in environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'called'))):
            pass
            t_19.extend((
                '<p class="note-back" data-generated=""><a role="doc-backlink" href="#',
                escape(environment.getattr(l_1_block, 'anchor')),
                '-call" aria-label="',
                escape(environment.getattr(environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'wording'), 'back')),
                '">↩</a></p>\n',
            ))
        t_19.extend((
            '</',
            escape(('aside' if environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml') else 'div')),
            '>\n',
        ))
        return concat(t_19)
    context.exported_vars.add('note')
    context.vars['note'] = l_0_note = Macro(environment, macro, 'note', ('block',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=42&4=55&5=60&6=64&7=66&8=72&9=78&10=84&11=90&12=96&13=102&14=108&15=114&16=120&21=131&23=147&24=154&27=170&28=177&32=188&33=194&35=198&36=202&39=208&43=215&44=220&45=224&46=229&47=236&51=268&52=271&53=276&59=287&60=294&61=297&62=302&63=306&68=317&69=324&70=327&74=334&75=341&76=344&77=353&78=371&82=385&84=398&85=402&86=404&87=408&92=456&93=463&94=465&95=470&100=485&101=493&104=511&109=522&110=530&111=543&112=545&113=548&114=552&116=559'
