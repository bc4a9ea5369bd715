"""shared/inlines.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "b0f2c3db515a5587"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'shared/inlines.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_inlines = l_0_characters = l_0_lang = l_0_note_call = missing
    try:
        t_1 = environment.filters['direction']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'direction' found.")
    try:
        t_2 = environment.filters['kind']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'kind' found.")
    try:
        t_3 = environment.filters['pieces']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'pieces' found.")
    pass
    def macro(l_1_content):
        t_4 = []
        if l_1_content is missing:
            l_1_content = undefined("parameter 'content' was not provided", name='content')
        pass
        for l_2_node in l_1_content:
            l_2_name = missing
            _loop_vars = {}
            pass
            l_2_name = t_2(l_2_node)
            _loop_vars['name'] = l_2_name
            if ((undefined(name='name') if l_2_name is missing else l_2_name) == 'text'):
                pass
                t_4.append(
                    escape(context.call((undefined(name='characters') if l_0_characters is missing else l_0_characters), environment.getattr(l_2_node, 'text'), _loop_vars=_loop_vars)),
                )
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'emphasis'):
                pass
                t_4.extend((
                    '<em>',
                    escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_2_node, 'content'), _loop_vars=_loop_vars)),
                    '</em>',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'strong'):
                pass
                t_4.extend((
                    '<strong>',
                    escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_2_node, 'content'), _loop_vars=_loop_vars)),
                    '</strong>',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'code'):
                pass
                t_4.extend((
                    '<code>',
                    escape(context.call((undefined(name='characters') if l_0_characters is missing else l_0_characters), environment.getattr(l_2_node, 'text'), _loop_vars=_loop_vars)),
                    '</code>',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'link'):
                pass
                t_4.extend((
                    '<a href="',
                    escape(environment.getattr(l_2_node, 'target')),
                    '">',
                    escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_2_node, 'content'), _loop_vars=_loop_vars)),
                    '</a>',
                ))
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'line-break'):
                pass
                t_4.append(
                    '<br/>',
                )
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'note-call'):
                pass
                t_4.append(
                    escape(context.call((undefined(name='note_call') if l_0_note_call is missing else l_0_note_call), l_2_node, _loop_vars=_loop_vars)),
                )
            elif ((undefined(name='name') if l_2_name is missing else l_2_name) == 'passage'):
                pass
                t_4.append(
                    '<span',
                )
                if environment.getattr(l_2_node, 'role'):
                    pass
                    t_4.extend((
                        ' class="',
                        escape(environment.getattr(l_2_node, 'role')),
                        '"',
                    ))
                t_4.extend((
                    escape(context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), environment.getattr(l_2_node, 'language'), _loop_vars=_loop_vars)),
                    '>',
                    escape(context.call((undefined(name='inlines') if l_0_inlines is missing else l_0_inlines), environment.getattr(l_2_node, 'content'), _loop_vars=_loop_vars)),
                    '</span>',
                ))
        l_2_node = l_2_name = missing
        return concat(t_4)
    context.exported_vars.add('inlines')
    context.vars['inlines'] = l_0_inlines = Macro(environment, macro, 'inlines', ('content',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_text):
        t_5 = []
        l_1_edition = resolve('edition')
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        if environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml'):
            pass
            t_5.append(
                escape(l_1_text),
            )
        else:
            pass
            t_5.append(
                escape(t_3(l_1_text, environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'longest_run'))),
            )
        return concat(t_5)
    context.exported_vars.add('characters')
    context.vars['characters'] = l_0_characters = Macro(environment, macro, 'characters', ('text',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_language):
        t_6 = []
        l_1_edition = resolve('edition')
        if l_1_language is missing:
            l_1_language = undefined("parameter 'language' was not provided", name='language')
        pass
        if l_1_language:
            pass
            t_6.extend((
                ' lang="',
                escape(l_1_language),
                '"',
            ))
            if environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml'):
                pass
                t_6.extend((
                    ' xml:lang="',
                    escape(l_1_language),
                    '"',
                ))
            t_6.extend((
                ' dir="',
                escape(t_1(l_1_language)),
                '"',
            ))
        return concat(t_6)
    context.exported_vars.add('lang')
    context.vars['lang'] = l_0_lang = Macro(environment, macro, 'lang', ('language',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_call):
        t_7 = []
        l_1_edition = resolve('edition')
        if l_1_call is missing:
            l_1_call = undefined("parameter 'call' was not provided", name='call')
        pass
        if (environment.getattr(l_1_call, 'label') not in environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'notes')):
            pass
            t_7.append(
                escape(environment.getattr(l_1_call, 'text')),
            )
        elif environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'xml'):
            pass
            t_7.extend((
                '<a epub:type="noteref" role="doc-noteref" class="note-call" id="',
                escape(environment.getattr(environment.getitem(environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'notes'), environment.getattr(l_1_call, 'label')), 'anchor')),
                '-call" href="#',
                escape(environment.getattr(environment.getitem(environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'notes'), environment.getattr(l_1_call, 'label')), 'anchor')),
                '">',
                escape(environment.getattr(l_1_call, 'text')),
                '</a>',
            ))
        else:
            pass
            t_7.extend((
                '<a class="note-call" href="#',
                escape(environment.getattr(environment.getitem(environment.getattr((undefined(name='edition') if l_1_edition is missing else l_1_edition), 'notes'), environment.getattr(l_1_call, 'label')), 'anchor')),
                '">',
                escape(environment.getattr(l_1_call, 'text')),
                '</a>',
            ))
        return concat(t_7)
    context.exported_vars.add('note_call')
    context.vars['note_call'] = l_0_note_call = Macro(environment, macro, 'note_call', ('call',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=35&4=39&5=41&6=46&7=53&8=60&9=67&10=76&11=81&12=86&18=108&19=114&23=127&24=133&28=155&29=161&30=166&31=181'
