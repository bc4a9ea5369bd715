"""ebook/title-page.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "e7bd606fb1c130a5"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ebook/title-page.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('ebook/frame.xhtml.jinja', 'ebook/title-page.xhtml.jinja')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_body(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_metadata = resolve('metadata')
    l_0_date = resolve('date')
    l_0_title = resolve('title')
    pass
    yield '<body>\n<section class="title-page" epub:type="titlepage" data-generated="">\n'
    if environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'publisher'):
        pass
        yield '<p class="publisher" id="publisher">'
        yield escape(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'publisher'))
        yield '</p>'
    if (undefined(name='date') if l_0_date is missing else l_0_date):
        pass
        yield '<p class="date" id="date"><time datetime="'
        yield escape(context.call(environment.getattr(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'date'), 'isoformat'), _block_vars=_block_vars))
        yield '">'
        yield escape((undefined(name='date') if l_0_date is missing else l_0_date))
        yield '</time></p>'
    yield '<p class="book-title">'
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
    yield '</p>\n'
    for l_1_author in environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'authors'):
        _loop_vars = {}
        pass
        yield '<p class="author">'
        yield escape(l_1_author)
        yield '</p>\n'
    l_1_author = missing
    yield '</section>\n</body>\n'

blocks = {'body': block_body}
debug_info = '2=12&3=17&6=29&7=34&8=42&9=44&10=48'
