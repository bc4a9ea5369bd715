"""ebook/toc.ncx.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "d6e1496b6b32d1fe"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ebook/toc.ncx.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_metadata = resolve('metadata')
    l_0_publication = resolve('publication')
    l_0_depth = resolve('depth')
    l_0_pages = resolve('pages')
    l_0_last_page = resolve('last_page')
    l_0_title = resolve('title')
    l_0_entries = resolve('entries')
    l_0_point = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    def macro(l_1_entry, l_1_number):
        t_2 = []
        if l_1_entry is missing:
            l_1_entry = undefined("parameter 'entry' was not provided", name='entry')
        if l_1_number is missing:
            l_1_number = undefined("parameter 'number' was not provided", name='number')
        pass
        t_2.extend((
            '<navPoint id="point-',
            escape(l_1_number),
            '"><navLabel><text>',
            escape(environment.getattr(l_1_entry, 'label')),
            '</text></navLabel><content src="',
            escape(environment.getattr(l_1_entry, 'href')),
            '"/>\n',
        ))
        l_2_loop = missing
        for l_2_child, l_2_loop in LoopContext(environment.getattr(l_1_entry, 'children'), undefined):
            _loop_vars = {}
            pass
            t_2.extend((
                escape(context.call((undefined(name='point') if l_0_point is missing else l_0_point), l_2_child, markup_join((l_1_number, '-', environment.getattr(l_2_loop, 'index'), )), _loop_vars=_loop_vars)),
                '\n',
            ))
        l_2_loop = l_2_child = missing
        t_2.append(
            '</navPoint>\n',
        )
        return concat(t_2)
    context.exported_vars.add('point')
    context.vars['point'] = l_0_point = Macro(environment, macro, 'point', ('entry', 'number'), False, False, False, context.eval_ctx.autoescape)
    yield '<?xml version="1.0" encoding="utf-8"?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="'
    yield escape(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'language'))
    yield '">\n<head>\n<meta name="dtb:uid" content="'
    yield escape(environment.getattr((undefined(name='publication') if l_0_publication is missing else l_0_publication), 'identifier'))
    yield '"/>\n<meta name="dtb:depth" content="'
    yield escape((undefined(name='depth') if l_0_depth is missing else l_0_depth))
    yield '"/>\n<meta name="dtb:totalPageCount" content="'
    yield escape(t_1((undefined(name='pages') if l_0_pages is missing else l_0_pages)))
    yield '"/>\n<meta name="dtb:maxPageNumber" content="'
    yield escape((undefined(name='last_page') if l_0_last_page is missing else l_0_last_page))
    yield '"/>\n</head>\n<docTitle><text>'
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
    yield '</text></docTitle>\n'
    for l_1_author in environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'authors'):
        _loop_vars = {}
        pass
        yield '<docAuthor><text>'
        yield escape(l_1_author)
        yield '</text></docAuthor>\n'
    l_1_author = missing
    yield '<navMap>\n'
    l_1_loop = missing
    for l_1_entry, l_1_loop in LoopContext((undefined(name='entries') if l_0_entries is missing else l_0_entries), undefined):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='point') if l_0_point is missing else l_0_point), l_1_entry, environment.getattr(l_1_loop, 'index'), _loop_vars=_loop_vars))
        yield '\n'
    l_1_loop = l_1_entry = missing
    yield '</navMap>\n'
    if (undefined(name='pages') if l_0_pages is missing else l_0_pages):
        pass
        yield '<pageList id="pages" class="pages">\n'
        for l_1_page in (undefined(name='pages') if l_0_pages is missing else l_0_pages):
            _loop_vars = {}
            pass
            yield '<pageTarget id="target-'
            yield escape(environment.getattr(l_1_page, 'id'))
            yield '" type="'
            yield escape(('normal' if environment.getattr(l_1_page, 'number') else 'special'))
            yield '"'
            if environment.getattr(l_1_page, 'number'):
                pass
                yield ' value="'
                yield escape(environment.getattr(l_1_page, 'number'))
                yield '"'
            yield '><navLabel><text>'
            yield escape(environment.getattr(l_1_page, 'label'))
            yield '</text></navLabel><content src="'
            yield escape(environment.getattr(l_1_page, 'file'))
            yield '#'
            yield escape(environment.getattr(l_1_page, 'id'))
            yield '"/></pageTarget>\n'
        l_1_page = missing
        yield '</pageList>\n'
    yield '</ncx>'

blocks = {}
debug_info = '2=25&3=34&4=42&5=46&10=57&12=59&13=61&14=63&15=65&17=67&18=69&19=73&22=78&23=81&26=85&28=88&29=92'
