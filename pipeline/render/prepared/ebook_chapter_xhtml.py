"""ebook/chapter.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "245173073e90a817"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ebook/chapter.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_set_blocks = missing
    pass
    parent_template = environment.get_template('ebook/frame.xhtml.jinja', 'ebook/chapter.xhtml.jinja')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('shared/blocks.xhtml.jinja', 'ebook/chapter.xhtml.jinja').make_module(context.get_all(), True, {'set_blocks': l_0_set_blocks})
    l_0_set_blocks = getattr(included_template, 'blocks', missing)
    if l_0_set_blocks is missing:
        l_0_set_blocks = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'ebook/chapter.xhtml.jinja') does not export the requested name 'blocks'", name='blocks')
    context.vars['set_blocks'] = l_0_set_blocks
    context.exported_vars.discard('set_blocks')
    yield from parent_template.root_render_func(context)

def block_body(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_begins = resolve('begins')
    l_0_generated_title = resolve('generated_title')
    l_0_title = resolve('title')
    l_0_generated_byline = resolve('generated_byline')
    l_0_set_blocks = resolve('set_blocks')
    l_0_blocks = resolve('blocks')
    pass
    yield '<body epub:type="bodymatter">\n<section class="chapter" epub:type="chapter" role="doc-chapter">\n'
    if ((undefined(name='begins') if l_0_begins is missing else l_0_begins) and (undefined(name='generated_title') if l_0_generated_title is missing else l_0_generated_title)):
        pass
        yield '<h1 id="title" data-generated="">'
        yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
        yield '</h1>\n'
        if (undefined(name='generated_byline') if l_0_generated_byline is missing else l_0_generated_byline):
            pass
            yield '<p class="byline" id="byline" data-generated="">'
            yield escape((undefined(name='generated_byline') if l_0_generated_byline is missing else l_0_generated_byline))
            yield '</p>'
    yield escape(context.call((undefined(name='set_blocks') if l_0_set_blocks is missing else l_0_set_blocks), (undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), _block_vars=_block_vars))
    yield '\n</section>\n</body>\n'

blocks = {'body': block_body}
debug_info = '2=13&3=16&4=24&7=39&8=42&9=44&11=49'
