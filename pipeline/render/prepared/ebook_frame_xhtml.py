"""ebook/frame.xhtml.jinja, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""

DIGEST = "69b84492277a5918"
JINJA = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ebook/frame.xhtml.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_metadata = resolve('metadata')
    try:
        t_1 = environment.filters['direction']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'direction' found.")
    pass
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="'
    yield escape(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'language'))
    yield '" xml:lang="'
    yield escape(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'language'))
    yield '" dir="'
    yield escape(t_1(environment.getattr((undefined(name='metadata') if l_0_metadata is missing else l_0_metadata), 'language')))
    yield '">\n<head>\n<title>'
    yield from context.blocks['head_title'][0](context)
    yield '</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n'
    yield from context.blocks['body'][0](context)
    yield '</html>'

def block_head_title(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_title = resolve('title')
    pass
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))

def block_body(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'head_title': block_head_title, 'body': block_body}
debug_info = '4=19&6=25&9=27&6=30&9=41'
