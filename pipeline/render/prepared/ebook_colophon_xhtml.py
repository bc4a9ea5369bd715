"""ebook/colophon.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "cf3fe629755aa36d"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ebook/colophon.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_lang = missing
    pass
    parent_template = environment.get_template('ebook/frame.xhtml.jinja', 'ebook/colophon.xhtml.jinja')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('shared/inlines.xhtml.jinja', 'ebook/colophon.xhtml.jinja').make_module(context.get_all(), True, {'lang': l_0_lang})
    l_0_lang = getattr(included_template, 'lang', missing)
    if l_0_lang is missing:
        l_0_lang = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'ebook/colophon.xhtml.jinja') does not export the requested name 'lang'", name='lang')
    context.vars['lang'] = l_0_lang
    context.exported_vars.discard('lang')
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
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'colophon'))

def block_body(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_lang = resolve('lang')
    l_0_edition = resolve('edition')
    l_0_title = resolve('title')
    l_0_metadata = resolve('metadata')
    l_0_date = resolve('date')
    l_0_page_count = resolve('page_count')
    l_0_publication = resolve('publication')
    l_0_ours = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    pass
    l_0_ours = context.call((undefined(name='lang') if l_0_lang is missing else l_0_lang), (environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'language') if environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'foreign_wording') else None), _block_vars=_block_vars)
    _block_vars['ours'] = l_0_ours
    yield '<body>\n<section class="colophon" epub:type="colophon" role="doc-colophon" aria-labelledby="colophon" data-generated="">\n<h2 id="colophon"'
    yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
    yield '>'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'colophon'))
    yield '</h2>\n<p class="book-title">'
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
    yield '</p>\n'
    if (environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'publisher') or (undefined(name='date') if l_0_date is missing else l_0_date)):
        pass
        yield '<p>'
        yield escape(t_1(context.eval_ctx, t_2(context, [environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'publisher'), (undefined(name='date') if l_0_date is missing else l_0_date)]), ', '))
        yield '</p>'
    if (undefined(name='page_count') if l_0_page_count is missing else l_0_page_count):
        pass
        yield '<p'
        yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
        yield '>'
        yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'print_edition'))
        yield ' ('
        yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'pages'))
        yield ': '
        yield escape((undefined(name='page_count') if l_0_page_count is missing else l_0_page_count))
        yield ').</p>'
    yield '<p'
    yield escape((undefined(name='ours') if l_0_ours is missing else l_0_ours))
    yield '>'
    yield escape(environment.getattr(environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'wording'), 'source'))
    yield ': <span dir="ltr">'
    yield escape(environment.getattr(environment.getattr((undefined(name='publication') if l_0_publication is missing else l_0_publication), 'source'), 'name'))
    yield '</span></p>\n</section>\n</body>\n'

blocks = {'head_title': block_head_title, 'body': block_body}
debug_info = '2=13&3=16&4=24&5=35&6=63&9=66&10=70&11=72&12=77&13=89'
