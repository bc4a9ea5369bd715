"""print/handout.html.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "6960c51d319c5709"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'print/handout.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_metadata = resolve('metadata')
    l_0_modified = resolve('modified')
    l_0_running_head = resolve('running_head')
    l_0_masthead = resolve('masthead')
    l_0_edition = resolve('edition')
    l_0_generated_title = resolve('generated_title')
    l_0_document = resolve('document')
    l_0_blocks = l_0_lang = missing
    try:
        t_1 = environment.filters['direction']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'direction' found.")
    try:
        t_2 = environment.filters['pieces']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'pieces' found.")
    pass
    included_template = environment.get_template('shared/blocks.xhtml.jinja', 'print/handout.html.jinja').make_module(context.get_all(), True, {'blocks': l_0_blocks, 'lang': l_0_lang})
    l_0_blocks = getattr(included_template, 'blocks', missing)
    if l_0_blocks is missing:
        l_0_blocks = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'print/handout.html.jinja') does not export the requested name 'blocks'", name='blocks')
    context.vars['blocks'] = l_0_blocks
    context.exported_vars.discard('blocks')
    included_template = environment.get_template('shared/inlines.xhtml.jinja', 'print/handout.html.jinja').make_module(context.get_all(), True, {'blocks': l_0_blocks, 'lang': l_0_lang})
    l_0_lang = getattr(included_template, 'lang', missing)
    if l_0_lang is missing:
        l_0_lang = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'print/handout.html.jinja') does not export the requested name 'lang'", name='lang')
    context.vars['lang'] = l_0_lang
    context.exported_vars.discard('lang')
    yield '<html lang="'
    yield escape(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'language'))
    yield '" dir="'
    yield escape(t_1(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'language')))
    yield '">\n<head>\n<title>'
    yield escape(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'title'))
    yield '</title>\n'
    for l_1_author in environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'authors'):
        _loop_vars = {}
        pass
        yield '<meta name="author" content="'
        yield escape(l_1_author)
        yield '"/>\n'
    l_1_author = missing
    if (undefined(name='modified') if l_0_modified is missing else l_0_modified):
        pass
        yield '<meta name="dcterms.created" content="'
        yield escape((undefined(name='modified') if l_0_modified is missing else l_0_modified))
        yield '"/>\n<meta name="dcterms.modified" content="'
        yield escape((undefined(name='modified') if l_0_modified is missing else l_0_modified))
        yield '"/>\n'
    yield '<meta name="generator" content="Twofold"/>\n</head>\n<body>\n<article data-running-head="'
    yield escape((undefined(name='running_head') if l_0_running_head is missing else l_0_running_head))
    yield '">\n'
    if (undefined(name='masthead') if l_0_masthead is missing else l_0_masthead):
        pass
        yield '<header class="masthead">\n'
        if environment.getattr((undefined(name='masthead') if l_0_masthead is missing else l_0_masthead), 'publisher'):
            pass
            yield '<p class="publisher" data-generated="">'
            yield escape(t_2(environment.getattr((undefined(name='masthead') if l_0_masthead is missing else l_0_masthead), 'publisher'), environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'longest_run')))
            yield '</p>'
        if environment.getattr((undefined(name='masthead') if l_0_masthead is missing else l_0_masthead), 'authors'):
            pass
            yield '<p class="authors" data-generated="">'
            yield escape(t_2(environment.getattr((undefined(name='masthead') if l_0_masthead is missing else l_0_masthead), 'authors'), environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'longest_run')))
            yield '</p>'
        if environment.getattr((undefined(name='masthead') if l_0_masthead is missing else l_0_masthead), 'date'):
            pass
            yield '<p class="date" data-generated=""><time datetime="'
            yield escape(context.call(environment.getattr(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'date'), 'isoformat')))
            yield '">'
            yield escape(environment.getattr((undefined(name='masthead') if l_0_masthead is missing else l_0_masthead), 'date'))
            yield '</time></p>'
        yield '</header>\n'
    if (undefined(name='generated_title') if l_0_generated_title is missing else l_0_generated_title):
        pass
        yield '<h1 id="title" data-generated="">'
        yield escape(t_2(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'title'), environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'longest_run')))
        yield '</h1>\n'
    yield escape(context.call((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'blocks')))
    yield '\n</article>\n</body>\n</html>'

blocks = {}
debug_info = '2=31&3=37&4=44&6=48&7=50&8=54&10=57&11=60&12=62&17=65&18=67&20=70&21=75&22=80&25=88&26=91&28=93'
