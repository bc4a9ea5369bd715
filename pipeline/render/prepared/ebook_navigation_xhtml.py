"""ebook/navigation.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "bb75b7316026043c"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ebook/navigation.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_lang = l_0_list_of = missing
    pass
    parent_template = environment.get_template('ebook/frame.xhtml.jinja', 'ebook/navigation.xhtml.jinja')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('shared/inlines.xhtml.jinja', 'ebook/navigation.xhtml.jinja').make_module(context.get_all(), True, {'lang': l_0_lang, 'list_of': l_0_list_of})
    l_0_lang = getattr(included_template, 'lang', missing)
    if l_0_lang is missing:
        l_0_lang = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'ebook/navigation.xhtml.jinja') does not export the requested name 'lang'", name='lang')
    context.vars['lang'] = l_0_lang
    context.exported_vars.discard('lang')
    def macro(l_1_entries):
        t_1 = []
        if l_1_entries is missing:
            l_1_entries = undefined("parameter 'entries' was not provided", name='entries')
        pass
        t_1.append(
            '<ol>\n',
        )
        for l_2_entry in l_1_entries:
            _loop_vars = {}
            pass
            t_1.extend((
                '<li><a href="',
                escape(environment.getattr(l_2_entry, 'href')),
                '">',
                escape(environment.getattr(l_2_entry, 'label')),
                '</a>',
            ))
            if environment.getattr(l_2_entry, 'children'):
                pass
                t_1.append(
                    escape(context.call((undefined(name='list_of') if l_0_list_of is missing else l_0_list_of), environment.getattr(l_2_entry, 'children'), _loop_vars=_loop_vars)),
                )
            t_1.append(
                '</li>\n',
            )
        l_2_entry = missing
        t_1.append(
            '</ol>\n',
        )
        return concat(t_1)
    context.exported_vars.add('list_of')
    context.vars['list_of'] = l_0_list_of = Macro(environment, macro, 'list_of', ('entries',), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_head_title(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_edition = resolve('edition')
    pass
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'contents'))

def block_body(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_lang = resolve('lang')
    l_0_edition = resolve('edition')
    l_0_list_of = resolve('list_of')
    l_0_entries = resolve('entries')
    l_0_pages = resolve('pages')
    l_0_shows_contents = resolve('shows_contents')
    l_0_text = resolve('text')
    l_0_ours = missing
    pass
    l_0_ours = context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), (environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'language') if environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'foreign_wording') else None), _block_vars=_block_vars)
    _block_vars['ours'] = l_0_ours
    yield '<body data-generated="">\n<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">\n<h2 id="contents"'
    yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
    yield '>'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'contents'))
    yield '</h2>\n'
    yield escape(context.call((undefined(name='list_of') if l_0_list_of is missing else l_0_list_of), (undefined(name='entries') if l_0_entries is missing else l_0_entries), _block_vars=_block_vars))
    yield '\n</nav>\n'
    if (undefined(name='pages') if l_0_pages is missing else l_0_pages):
        pass
        yield '<nav epub:type="page-list" role="doc-pagelist" id="pages" aria-labelledby="page-list" hidden="hidden">\n<h2 id="page-list"'
        yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
        yield '>'
        yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'pages'))
        yield '</h2>\n<ol>\n'
        for l_1_page in (undefined(name='pages') if l_0_pages is missing else l_0_pages):
            _loop_vars = {}
            pass
            yield '<li><a href="'
            yield escape(environment.getattr(l_1_page, 'file'))
            yield '#'
            yield escape(environment.getattr(l_1_page, 'id'))
            yield '">'
            yield escape(environment.getattr(l_1_page, 'label'))
            yield '</a></li>\n'
        l_1_page = missing
        yield '</ol>\n</nav>\n'
    yield '<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmark-list" hidden="hidden">\n<h2 id="landmark-list"'
    yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
    yield '>'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'landmarks'))
    yield '</h2>\n<ol'
    yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
    yield '>\n<li><a epub:type="titlepage" href="title.xhtml">'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'title_page'))
    yield '</a></li>\n'
    if (undefined(name='shows_contents') if l_0_shows_contents is missing else l_0_shows_contents):
        pass
        yield '<li><a epub:type="toc" href="nav.xhtml#toc">'
        yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'contents'))
        yield '</a></li>'
    yield '<li><a epub:type="bodymatter" href="'
    yield escape((undefined(name='text') if l_0_text is missing else l_0_text))
    yield '">'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'text'))
    yield '</a></li>\n<li><a epub:type="colophon" href="colophon.xhtml">'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'colophon'))
    yield '</a></li>\n</ol>\n</nav>\n</body>\n'

blocks = {'head_title': block_head_title, 'body': block_body}
debug_info = '3=13&4=16&5=22&7=30&8=35&12=57&13=68&14=84&17=87&18=91&20=93&22=96&24=100&25=104&31=113&32=117&33=119&34=121&35=127&36=131'
