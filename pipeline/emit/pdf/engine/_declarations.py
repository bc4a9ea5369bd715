"""WeasyPrint's C declarations as cffi understands them, and the rules of its own style sheet by their elements.

Written by `prepare_declarations.py`; do not edit.

The declarations are those of WeasyPrint's text/ffi.py (BSD-3-Clause, Simon Sapin and contributors).
"""
# fmt: off

# The files that this holds for, and their SHA-256.
CHECKSUMS = {
    "weasyprint/__init__.py": "7cd0f4ae8569eac9e1a9dc5e58a2c7aed8b164c008f27a2f4f99b0cf1fbf185d",
    "weasyprint/css/__init__.py": "77ad7287f90d7cfaf85eb00ebe7af47d2bedfb856d7dc68717152f2d8a7605fd",
    "weasyprint/css/counters.py": "44052e64638b663e682ab65ec5b9035183e7713156cf0b53f3bd314ca6244262",
    "weasyprint/html.py": "a11b729157862291a6ecf7b7b3517c59d4242ea05a7f9b8d9d96a9882425ad65",
    "weasyprint/pdf/fonts.py": "9ad9a202a416b84585e59d758e6b5e1b35604807dc3fa4472b6829bc5c4cdcb7",
    "weasyprint/text/ffi.py": "530e83118f7841d2791678ece23d5e43a7a24150ee1ea64bb4ba70c70b3eb5da",
    "weasyprint/text/fonts.py": "59d74d0c161349b8416f1d13466e16dd47c1161f0a397ff1e4ca70814eb36091",
    "weasyprint/urls.py": "e9bcafd1a4edee60203bc536250f6d4b4e3ee6d3a166c874c3a91f276e25c2c4",
    "weasyprint/css/html5_ua.css": "04dd53f16888e5325d8bb8feb02462d99d03c8329da713b167b333a2ea4b91bc",
    "cssselect2/__init__.py": "72a31505ee09e256b373cc2082ef9211dcda9cc22db13a96a3fbeb4b35b4075f",
    "cssselect2/compiler.py": "a0657f590793455b0b4b08a0d96df73ab9958615dc21a8d082a24596354cb224",
}

# The major version of cffi that wrote it.
CFFI_MAJOR = 2

# The keywords of `_cffi_backend.FFI`.
ARGUMENTS = {
    "_version": 9729,
    "_types": ( b"\0\0\x03\x0D\0\0\0\x0F\0\x01m\x0D\0\x01l\x03\0\0\x0F\x0B\0\0\0\x0F\0\0\x08\x0D\0\0\x03\x11"
        b"\0\x01p\x03\0\x01q\x03\0\0\0\x0F\0\0\x08\x0D\0\0\x08\x11\0\0\0\x0F\0\0\x08\x0D\0\0\0\x0F\0"
        b"\x01q\x0D\0\0\x08\x11\0\x01\x96\x03\0\0\x07\x01\0\x01\x9E\x03\0\0\0\x0F\0\0\xC5\x0D\0\0\x03"
        b"\x11\0\0\0\x0F\0\0\xDD\x0D\0\x01\x8E\x03\0\0\0\x0F\0\0\xDD\x0D\0\0\0\x0F\0\0\xE1\x0D\0\0"
        b"\x12\x11\0\0\0\x0F\0\0\xE1\x0D\0\0\x07\x01\0\0\0\x0F\0\0)\x0D\0\x01\x81\x03\0\0\0\x0F\0\0-"
        b"\x0D\0\0%\x11\0\x01|\x03\0\x01\x80\x03\0\0\0\x0F\0\0\xAE\x0D\0\x01\x7F\x03\0\0\0\x0F\0\0"
        b"\xAE\x0D\0\0\0\x0F\0\0%\x0D\0\0-\x11\0\0\0\x0F\0\0%\x0D\0\0\0\x0F\0\0\xB1\x0D\0\0)\x11\0\0*"
        b"\x11\0\x01\x8D\x03\0\0\0\x0F\0\0\xB1\x0D\0\0-\x11\0\09\x11\0\0\0\x0F\0\09\x0D\0\0\x12\x11\0"
        b"\0\0\x0F\0\09\x0D\0\0\0\x0F\0\0\x1A\x0D\0\0)\x11\0\0\0\x0F\0\x01<\x0D\0\0\x1A\x11\0\0\x07"
        b"\x01\0\0\0\x0F\0\x01\x91\x0D\0\0\x1A\x11\0\0\x13\x03\0\0\0\x0F\0\x01\x09\x0D\0\0*\x11\0\0\0"
        b"\x0F\0\x01,\x0D\0\0\x07\x01\0\0\x07\x01\0\0\x07\x0B\0\0\x07\x01\0\0\x01\x0F\0\x01\x11\x0D\0"
        b"\0*\x11\0\0\0\x0F\0\x01\x95\x0D\0\x01\x98\x03\0\0\0\x0F\0\x01e\x0D\0\0*\x11\0\0\0\x0F\0\0"
        b"\x12\x0D\0\0*\x11\0\0\0\x0F\0\0\x12\x0D\0\x01\x97\x03\0\0\xBA\x03\0\0\0\x0F\0\0\xB7\x0D\0\0"
        b"\x07\x01\0\0\0\x0F\0\0e\x0D\0\0\x5C\x11\0\0\0\x0F\0\0e\x0D\0\0\x5C\x11\0\0\x16\x01\0\0\0"
        b"\x0F\0\0e\x0D\0\x01\x98\x03\0\0\x16\x01\0\0\0\x0F\0\0e\x0D\0\x01\x99\x03\0\0\x16\x01\0\0\0"
        b"\x0F\0\0e\x0D\0\x01\x9D\x03\0\0\0\x0F\0\0\x5C\x0D\0\x01~\x03\0\x01}\x03\0\0\0\x0F\0\0\x5C"
        b"\x0D\0\0\x5C\x11\0\0\0\x0F\0\0\x5C\x0D\0\0\x5C\x11\0\x01\x9C\x03\0\0\0\x0F\0\0\x5C\x0D\0\0w"
        b"\x11\0\0\0\x0F\0\0w\x0D\0\0-\x11\0\0\0\x0F\0\x01R\x0D\0\x01\x9C\x03\0\0\0\x0F\0\x01R\x0D\0"
        b"\0\x8F\x11\0\0\x0C\x0B\0\0\0\x0F\0\0\x8F\x0D\0\0\0\x0F\0\0{\x0D\0\0\x0E\x0B\0\0\0\x0F\0\0"
        b"\x13\x0D\0\0\x03\x11\0\0\x08\x11\0\0\0\x0B\0\0\0\x0F\0\0\x13\x0D\0\0\x03\x11\0\x01\x9F\x03"
        b"\0\0\0\x0F\0\0\x13\x0D\0\0\x03\x11\0\0\xA1\x11\0\0\x07\x01\0\0\0\x0F\0\0\x13\x0D\0\0\x08"
        b"\x11\0\0\x12\x11\0\0\xA1\x11\0\0\0\x0F\0\0\x13\x0D\0\x01\x80\x03\0\0\0\x0F\0\0\x13\x0D\0"
        b"\x01\x82\x03\0\0\0\x0F\0\0\x13\x0D\0\0\x1A\x11\0\0\0\x0F\0\0\x13\x0D\0\0\x0E\x01\0\0\0\x0F"
        b"\0\0\x13\x0D\0\0\x08\x01\0\0\x08\x01\0\0\x08\x01\0\0\0\x0F\0\0\x13\x0D\0\0\0\x0F\0\0p\x0D\0"
        b"\0\x12\x11\0\0\x07\x01\0\0\0\x0F\0\x01\x9E\x0D\0\x01r\x03\0\0\0\x0F\0\0\xBA\x0D\0\0*\x11\0"
        b"\0\0\x0F\0\0\xBA\x0D\0\0e\x11\0\0\0\x0F\0\0\xBA\x0D\0\0s\x11\0\0\0\x0F\0\0\xBA\x0D\0\0s\x11"
        b"\0\0\x08\x01\0\0f\x11\0\0p\x03\0\0\0\x0F\0\x01\xA0\x0D\0\0\x03\x11\0\0\0\x0F\0\x01\xA0\x0D"
        b"\0\0\x08\x11\0\0\0\x0F\0\x01\xA0\x0D\0\x01z\x03\0\0\0\x0F\0\x01\xA0\x0D\0\0\xDD\x11\0\x01{"
        b"\x03\0\0\0\x0F\0\x01\xA0\x0D\0\0)\x11\0\0\x02\x0B\0\0\0\x0F\0\x01\xA0\x0D\0\0)\x11\0\09\x11"
        b"\0\0\0\x0F\0\x01\xA0\x0D\0\0)\x11\0\0\x07\x01\0\0\0\x0F\0\x01\xA0\x0D\0\0~\x11\0\0\0\x0F\0"
        b"\x01\xA0\x0D\0\0~\x11\0\0\x03\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0-\x11\0\0\x08\x01\0\x01\x93"
        b"\x03\0\0\xF9\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\xAE\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\xAE\x11\0"
        b"\0\x04\x0B\0\0\0\x0F\0\x01\xA0\x0D\0\0\xAE\x11\0\0\x05\x0B\0\0\0\x0F\0\x01\xA0\x0D\0\0\xAE"
        b"\x11\0\0\x06\x0B\0\0\0\x0F\0\x01\xA0\x0D\0\0\xAE\x11\0\0\x08\x0B\0\0\0\x0F\0\x01\xA0\x0D\0"
        b"\0\xAE\x11\0\0\x09\x0B\0\0\0\x0F\0\x01\xA0\x0D\0\0\xAE\x11\0\0\x12\x11\0\0\0\x0F\0\x01\xA0"
        b"\x0D\0\0\xAE\x11\0\0\x0E\x01\0\0\0\x0F\0\x01\xA0\x0D\0\0\xB1\x11\0\0\0\x0F\0\x01\xA0\x0D\0"
        b"\0\x1A\x11\0\0\xDD\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\x1A\x11\0\0\x03\x0B\0\0\0\x0F\0\x01\xA0"
        b"\x0D\0\0\x1A\x11\0\0*\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\x1A\x11\0\x01\x94\x03\0\0\0\x0F\0\x01"
        b"\xA0\x0D\0\0\x1A\x11\0\0\x0A\x0B\0\0\0\x0F\0\x01\xA0\x0D\0\0\x1A\x11\0\0\x12\x11\0\0\x07"
        b"\x01\0\0\0\x0F\0\x01\xA0\x0D\0\0\x1A\x11\0\0\x07\x01\0\0\0\x0F\0\x01\xA0\x0D\0\x01\x90\x03"
        b"\0\0\xF9\x11\0\0\xF9\x11\0\0\0\x0F\0\x01\xA0\x0D\0\x01,\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\x12"
        b"\x11\0\0\x07\x01\0\0\x07\x01\0\09\x11\0\x01\x92\x03\0\0\x07\x01\0\0\0\x0F\0\x01\xA0\x0D\0\0"
        b"e\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\x5C\x11\0\0\0\x0F\0\x01\xA0\x0D\0\x01\x9A\x03\0\0p\x03\0"
        b"\0\x08\x01\0\0\0\x0F\0\x01\xA0\x0D\0\0\x8F\x11\0\0\0\x0F\0\x01\xA0\x0D\0\0\x8F\x11\0\0\x08"
        b"\x01\0\0\0\x0F\0\x01\xA0\x0D\0\0{\x11\0\0w\x11\0\0\x16\x01\0\0\x0D\x0B\0\0\0\x0F\0\x01\xA0"
        b"\x0D\0\0\x16\x01\0\x01\x96\x03\0\0\0\x0F\0\x01\xA0\x0D\0\x01\xA0\x03\0\0\0\x0F\0\x01\xA0"
        b"\x0D\0\0\0\x0F\0\0 \x09\0\x01n\x03\0\0!\x09\0\0\x08\x03\0\0\x22\x09\0\0\x01\x0B\0\0#\x09\0"
        b"\x01t\x03\0\0\x1E\x09\0\x01v\x03\0\0\x1F\x09\0\0\0\x09\0\x01y\x03\0\0\x01\x09\0\0\x02\x09\0"
        b"\0\x03\x09\0\0\x04\x09\0\0\x05\x09\0\0\x06\x09\0\0\x07\x09\0\0\x08\x09\0\0\x09\x09\0\0\x0A"
        b"\x09\0\0\x0B\x09\0\x01\x85\x03\0\0\x0C\x09\0\x01\x87\x03\0\0\x0D\x09\0\x01\x89\x03\0\0\x0E"
        b"\x09\0\0\x0F\x09\0\x01\x8C\x03\0\0\x10\x09\0\0\x11\x09\0\0\x12\x09\0\0\x13\x09\0\0\x14\x09"
        b"\0\x01\x92\x03\0\0\x15\x09\0\0\x16\x09\0\0\x17\x09\0\0\x01\x01\0\0\x02\x01\0\0\x18\x09\0\0"
        b"\x19\x09\0\0\x1A\x09\0\0\x1B\x09\0\0\x0B\x0B\0\0\x1C\x09\0\0\x1D\x09\0\x01\x9F\x03\0\0\x04"
        b"\x01\0\0\0\x01" ),
    "_globals": ( b"\0\0\x9F#FcConfigAppFontAddFile", 0, b"\0\0\xD6#FcConfigDestroy", 0,
        b"\0\0\x16#FcConfigGetConfigFiles", 0, b"\0\0\x02#FcConfigGetFonts", 0,
        b"\0\0\xA3#FcConfigParseAndLoadFromMemory", 0, b"\0\0\x9A#FcConfigSubstitute", 0,
        b"\0\0\xD9#FcDefaultSubstitute", 0, b"\0\0\x06#FcFontMatch", 0, b"\0\0\0#FcInitLoadConfigAndFonts", 0,
        b"\xFF\xFF\xFF\x0BFcMatchFont", 1, b"\xFF\xFF\xFF\x0BFcMatchPattern", 0, b"\xFF\xFF\xFF\x0BFcMatchScan",
        2, b"\0\0\xA8#FcPatternAddString", 0, b"\0\0\x0E#FcPatternCreate", 0, b"\0\0\x0B#FcPatternDestroy", 0,
        b"\0\0\x10#FcPatternGetString", 0, b"\xFF\xFF\xFF\x0BFcResultMatch", 0, b"\xFF\xFF\xFF\x0BFcResultNoId",
        3, b"\xFF\xFF\xFF\x0BFcResultNoMatch", 1, b"\xFF\xFF\xFF\x0BFcResultOutOfMemory", 4,
        b"\xFF\xFF\xFF\x0BFcResultTypeMismatch", 2, b"\xFF\xFF\xFF\x0BFcSetApplication", 1,
        b"\xFF\xFF\xFF\x0BFcSetSystem", 0, b"\0\0\xC4#FcStrListNext", 0,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_DEFAULT", 0, b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_DESUBROUTINIZE", 4,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_GLYPH_NAMES", 128, b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_NAME_LEGACY", 8,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_NOTDEF_OUTLINE", 64, b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_NO_HINTING", 1,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE", 512,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_NO_PRUNE_UNICODE_RANGES", 256,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_PASSTHROUGH_UNRECOGNIZED", 32,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_RETAIN_GIDS", 2, b"\xFF\xFF\xFF\x0BHB_SUBSET_FLAGS_SET_OVERLAPS_FLAG",
        16, b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_DROP_TABLE_TAG", 3, b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_GLYPH_INDEX",
        0, b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_LAYOUT_FEATURE_TAG", 6,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_LAYOUT_SCRIPT_TAG", 7, b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_NAME_ID", 4,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_NAME_LANG_ID", 5,
        b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_NO_SUBSET_TABLE_TAG", 2, b"\xFF\xFF\xFF\x0BHB_SUBSET_SETS_UNICODE", 1,
        b"\xFF\xFF\xFF\x0BHB_VECTOR_EXTENTS_MODE_EXPAND", 1, b"\xFF\xFF\xFF\x0BHB_VECTOR_EXTENTS_MODE_NONE", 0,
        b"\xFF\xFF\xFF\x0BHB_VECTOR_FORMAT_INVALID", 0, b"\xFF\xFF\xFF\x0BHB_VECTOR_FORMAT_PDF", 1885627936,
        b"\xFF\xFF\xFF\x0BHB_VECTOR_FORMAT_SVG", 1937139488, b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_LTR", 0,
        b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_NEUTRAL", 6, b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_RTL", 1,
        b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_TTB_LTR", 2, b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_TTB_RTL", 3,
        b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_WEAK_LTR", 4, b"\xFF\xFF\xFF\x0BPANGO_DIRECTION_WEAK_RTL", 5,
        b"\xFF\xFF\xFF\x0BPANGO_ELLIPSIZE_END", 3, b"\xFF\xFF\xFF\x0BPANGO_ELLIPSIZE_MIDDLE", 2,
        b"\xFF\xFF\xFF\x0BPANGO_ELLIPSIZE_NONE", 0, b"\xFF\xFF\xFF\x0BPANGO_ELLIPSIZE_START", 1,
        b"\xFF\xFF\xFF\x0BPANGO_FONT_MASK_GRAVITY", 64, b"\xFF\xFF\xFF\x0BPANGO_FONT_MASK_SIZE", 32,
        b"\xFF\xFF\xFF\x0BPANGO_FONT_MASK_VARIATIONS", 128, b"\xFF\xFF\xFF\x1FPANGO_GLYPH_EMPTY", 268435455,
        b"\xFF\xFF\xFF\x1FPANGO_GLYPH_UNKNOWN_FLAG", 268435456, b"\xFF\xFF\xFF\x0BPANGO_STRETCH_CONDENSED", 2,
        b"\xFF\xFF\xFF\x0BPANGO_STRETCH_EXPANDED", 6, b"\xFF\xFF\xFF\x0BPANGO_STRETCH_EXTRA_CONDENSED", 1,
        b"\xFF\xFF\xFF\x0BPANGO_STRETCH_EXTRA_EXPANDED", 7, b"\xFF\xFF\xFF\x0BPANGO_STRETCH_NORMAL", 4,
        b"\xFF\xFF\xFF\x0BPANGO_STRETCH_SEMI_CONDENSED", 3, b"\xFF\xFF\xFF\x0BPANGO_STRETCH_SEMI_EXPANDED", 5,
        b"\xFF\xFF\xFF\x0BPANGO_STRETCH_ULTRA_CONDENSED", 0, b"\xFF\xFF\xFF\x0BPANGO_STRETCH_ULTRA_EXPANDED", 8,
        b"\xFF\xFF\xFF\x0BPANGO_STYLE_ITALIC", 2, b"\xFF\xFF\xFF\x0BPANGO_STYLE_NORMAL", 0,
        b"\xFF\xFF\xFF\x0BPANGO_STYLE_OBLIQUE", 1, b"\xFF\xFF\xFF\x0BPANGO_TAB_LEFT", 0,
        b"\xFF\xFF\xFF\x0BPANGO_VARIANT_ALL_PETITE_CAPS", 4, b"\xFF\xFF\xFF\x0BPANGO_VARIANT_ALL_SMALL_CAPS", 2,
        b"\xFF\xFF\xFF\x0BPANGO_VARIANT_NORMAL", 0, b"\xFF\xFF\xFF\x0BPANGO_VARIANT_PETITE_CAPS", 3,
        b"\xFF\xFF\xFF\x0BPANGO_VARIANT_SMALL_CAPS", 1, b"\xFF\xFF\xFF\x0BPANGO_VARIANT_TITLE_CAPS", 6,
        b"\xFF\xFF\xFF\x0BPANGO_VARIANT_UNICASE", 5, b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_BOLD", 700,
        b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_BOOK", 380, b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_HEAVY", 900,
        b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_LIGHT", 300, b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_MEDIUM", 500,
        b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_NORMAL", 400, b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_SEMIBOLD", 600,
        b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_THIN", 100, b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_ULTRABOLD", 800,
        b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_ULTRAHEAVY", 1000, b"\xFF\xFF\xFF\x0BPANGO_WEIGHT_ULTRALIGHT", 200,
        b"\xFF\xFF\xFF\x0BPANGO_WRAP_CHAR", 1, b"\xFF\xFF\xFF\x0BPANGO_WRAP_WORD", 0,
        b"\xFF\xFF\xFF\x0BPANGO_WRAP_WORD_CHAR", 2, b"\0\x01g#g_object_unref", 0, b"\0\x01j#g_type_init", 0,
        b"\0\x01K#hb_blob_destroy", 0, b"\0\0d#hb_blob_get_data", 0, b"\0\0\xCA#hb_blob_get_length", 0,
        b"\0\x01N#hb_face_destroy", 0, b"\0\0\xCD#hb_face_get_glyph_count", 0, b"\0\0\xCD#hb_face_get_index", 0,
        b"\0\0\xD0#hb_face_get_table_tags", 0, b"\0\0\xCD#hb_face_get_upem", 0, b"\0\0\x81#hb_face_reference",
        0, b"\0\0k#hb_face_reference_blob", 0, b"\0\0r#hb_face_reference_table", 0,
        b"\0\0\x88#hb_font_get_face", 0, b"\0\0v#hb_ot_color_glyph_reference_png", 0,
        b"\0\0n#hb_ot_color_glyph_reference_svg", 0, b"\0\0[#hb_ot_color_has_layers", 0,
        b"\0\0[#hb_ot_color_has_paint", 0, b"\0\0[#hb_ot_color_has_png", 0, b"\0\0[#hb_ot_color_has_svg", 0,
        b"\0\x01Q#hb_set_add_sorted_array", 0, b"\0\0\x95#hb_subset_input_create_or_fail", 0,
        b"\0\x01V#hb_subset_input_destroy", 0, b"\0\0\x8E#hb_subset_input_glyph_set", 0,
        b"\0\0\x91#hb_subset_input_set", 0, b"\0\x01Y#hb_subset_input_set_flags", 0,
        b"\0\0\x84#hb_subset_or_fail", 0, b"\0\0\xC0#hb_tag_from_string", 0, b"\0\x01c#hb_tag_to_string", 0,
        b"\0\0\x97#hb_vector_paint_create_or_fail", 0, b"\0\x01]#hb_vector_paint_glyph", 0,
        b"\0\0z#hb_vector_paint_render", 0, b"\0\0\xB9#hb_version_atleast", 0,
        b"\0\0\x1E#pango_attr_font_features_new", 0, b"\0\0!#pango_attr_insert_hyphens_new", 0,
        b"\0\0!#pango_attr_letter_spacing_new", 0, b"\0\0\xDF#pango_attr_list_change", 0,
        b"\0\0\xDF#pango_attr_list_insert", 0, b"\0\0\x1C#pango_attr_list_new", 0,
        b"\0\0\xDC#pango_attr_list_unref", 0, b"\0\x006#pango_context_get_metrics", 0,
        b"\0\0\xE3#pango_context_set_base_dir", 0, b"\0\0\xE7#pango_context_set_language", 0,
        b"\0\0\xEB#pango_context_set_round_glyph_positions", 0, b"\0\0\xEF#pango_fc_font_map_config_changed", 0,
        b"\0\0}#pango_fc_font_map_get_hb_face", 0, b"\0\0\xF2#pango_fc_font_map_set_config", 0,
        b"\0\0,#pango_font_describe_with_absolute_size", 0, b"\0\0\xFC#pango_font_description_free", 0,
        b"\0\0a#pango_font_description_get_family", 0, b"\0\0\xAD#pango_font_description_get_size", 0,
        b"\0\0O#pango_font_description_get_style", 0, b"\0\0a#pango_font_description_get_variations", 0,
        b"\0\0X#pango_font_description_get_weight", 0, b"\0\0\xC7#pango_font_description_hash", 0,
        b"\0\0/#pango_font_description_new", 0, b"\0\x01\x17#pango_font_description_set_absolute_size", 0,
        b"\0\x01\x13#pango_font_description_set_family", 0, b"\0\x01\x03#pango_font_description_set_stretch", 0,
        b"\0\x01\x07#pango_font_description_set_style", 0, b"\0\x01\x0B#pango_font_description_set_variant", 0,
        b"\0\x01\x13#pango_font_description_set_variations", 0, b"\0\x01\x0F#pango_font_description_set_weight",
        0, b"\0\0^#pango_font_description_to_string", 0, b"\0\0\xFF#pango_font_description_unset_fields", 0,
        b"\0\x001#pango_font_get_font_map", 0, b"\0\0\xF6#pango_font_get_glyph_extents", 0,
        b"\0\0\x8B#pango_font_get_hb_font", 0, b"\0\0;#pango_font_get_metrics", 0,
        b"\0\0$#pango_font_map_create_context", 0, b"\0\0'#pango_font_map_load_font", 0,
        b"\0\0\xB0#pango_font_metrics_get_ascent", 0, b"\0\0\xB0#pango_font_metrics_get_descent", 0,
        b"\0\0\xB0#pango_font_metrics_get_strikethrough_position", 0,
        b"\0\0\xB0#pango_font_metrics_get_strikethrough_thickness", 0,
        b"\0\0\xB0#pango_font_metrics_get_underline_position", 0,
        b"\0\0\xB0#pango_font_metrics_get_underline_thickness", 0, b"\0\x01\x1B#pango_font_metrics_unref", 0,
        b"\0\x004#pango_ft2_font_map_new", 0, b"\0\x01C#pango_get_log_attrs", 0,
        b"\0\0?#pango_language_from_string", 0, b"\0\0B#pango_language_get_default", 0,
        b"\0\0\x19#pango_layout_get_attributes", 0, b"\0\0\xB3#pango_layout_get_baseline", 0,
        b"\0\0G#pango_layout_get_line_readonly", 0, b"\0\0K#pango_layout_get_log_attrs_readonly", 0,
        b"\0\x01;#pango_layout_line_get_extents", 0, b"\0\0D#pango_layout_new", 0,
        b"\0\x01\x1E#pango_layout_set_attributes", 0, b"\0\x017#pango_layout_set_auto_dir", 0,
        b"\0\x01\x22#pango_layout_set_ellipsize", 0, b"\0\x01&#pango_layout_set_font_description", 0,
        b"\0\x017#pango_layout_set_single_paragraph_mode", 0, b"\0\x01*#pango_layout_set_tabs", 0,
        b"\0\x012#pango_layout_set_text", 0, b"\0\x017#pango_layout_set_width", 0,
        b"\0\x01.#pango_layout_set_wrap", 0, b"\0\x01@#pango_tab_array_free", 0,
        b"\0\0R#pango_tab_array_new_with_positions", 0, b"\0\0\xB6#pango_units_from_double", 0,
        b"\0\0h#pango_units_to_double", 0, b"\0\0\xBE#pango_version", 0, ),
    "_struct_unions": ( ( b"\0\0\x01w\0\0\0\x02$PangoAnalysis", b"\0\x01h\x11shape_engine", b"\0\x01h\x11lang_engine",
        b"\0\0-\x11font", b"\0\0\xBA\x11level", b"\0\0\xBA\x11gravity", b"\0\0\xBA\x11flags",
        b"\0\0\xBA\x11script", b"\0\09\x11language", b"\0\x01s\x11extra_attrs", ), (
        b"\0\0\x01y\0\0\0\x10$PangoAttrClass", ), ( b"\0\0\x01z\0\0\0\x10$PangoAttrList", ), (
        b"\0\0\x01{\0\0\0\x02$PangoAttribute", b"\0\x01x\x11klass", b"\0\0\xBA\x11start_index",
        b"\0\0\xBA\x11end_index", ), ( b"\0\0\x01|\0\0\0\x10$PangoContext", ), (
        b"\0\0\x01}\0\0\0\x10$PangoFcFont", ), ( b"\0\0\x01~\0\0\0\x10$PangoFcFontMap", ), (
        b"\0\0\x01\x7F\0\0\0\x10$PangoFont", ), ( b"\0\0\x01\x80\0\0\0\x10$PangoFontDescription", ), (
        b"\0\0\x01\x81\0\0\0\x10$PangoFontMap", ), ( b"\0\0\x01\x82\0\0\0\x10$PangoFontMetrics", ), (
        b"\0\0\x01\x83\0\0\0\x02$PangoGlyphGeometry", b"\0\0\x13\x11width", b"\0\0\x13\x11x_offset",
        b"\0\0\x13\x11y_offset", ), ( b"\0\0\x01\x85\0\0\0\x02$PangoGlyphInfo", b"\0\0\xBA\x11glyph",
        b"\0\x01\x83\x11geometry", b"\0\x01\x8A\x11attr", ), ( b"\0\0\x01\x87\0\0\0\x02$PangoGlyphItem",
        b"\0\x01\x8B\x11item", b"\0\x01\x88\x11glyphs", ), ( b"\0\0\x01\x89\0\0\0\x02$PangoGlyphString",
        b"\0\0\x13\x11num_glyphs", b"\0\x01\x84\x11glyphs", b"\0\0M\x11log_clusters", ), (
        b"\0\0\x01\x8A\0\0\0\x02$PangoGlyphVisAttr", b"\0\0\xBA\x13\0\0\0\x01is_cluster_start", ), (
        b"\0\0\x01\x8C\0\0\0\x02$PangoItem", b"\0\0\x13\x11offset", b"\0\0\x13\x11length",
        b"\0\0\x13\x11num_chars", b"\0\x01w\x11analysis", ), ( b"\0\0\x01\x8D\0\0\0\x10$PangoLanguage", ), (
        b"\0\0\x01\x8E\0\0\0\x10$PangoLayout", ), ( b"\0\0\x01\x8F\0\0\0\x10$PangoLayoutIter", ), (
        b"\0\0\x01\x90\0\0\0\x02$PangoLayoutLine", b"\0\0\x1A\x11layout", b"\0\0\x13\x11start_index",
        b"\0\0\x13\x11length", b"\0\x01u\x11runs", b"\0\0\xBA\x13\0\0\0\x01is_paragraph_start",
        b"\0\0\xBA\x13\0\0\0\x03resolved_dir", ), ( b"\0\0\x01\x92\0\0\0\x02$PangoLogAttr",
        b"\0\0\xBA\x13\0\0\0\x01is_line_break", b"\0\0\xBA\x13\0\0\0\x01is_mandatory_break",
        b"\0\0\xBA\x13\0\0\0\x01is_char_break", b"\0\0\xBA\x13\0\0\0\x01is_white",
        b"\0\0\xBA\x13\0\0\0\x01is_cursor_position", b"\0\0\xBA\x13\0\0\0\x01is_word_start",
        b"\0\0\xBA\x13\0\0\0\x01is_word_end", b"\0\0\xBA\x13\0\0\0\x01is_sentence_boundary",
        b"\0\0\xBA\x13\0\0\0\x01is_sentence_start", b"\0\0\xBA\x13\0\0\0\x01is_sentence_end",
        b"\0\0\xBA\x13\0\0\0\x01backspace_deletes_character", b"\0\0\xBA\x13\0\0\0\x01is_expandable_space",
        b"\0\0\xBA\x13\0\0\0\x01is_word_boundary", ), ( b"\0\0\x01\x93\0\0\0\x02$PangoRectangle",
        b"\0\0\x13\x11x", b"\0\0\x13\x11y", b"\0\0\x13\x11width", b"\0\0\x13\x11height", ), (
        b"\0\0\x01\x94\0\0\0\x10$PangoTabArray", ), ( b"\0\0\x01\x97\0\0\0\x10$hb_blob_t", ), (
        b"\0\0\x01\x98\0\0\0\x10$hb_face_t", ), ( b"\0\0\x01\x99\0\0\0\x10$hb_font_t", ), (
        b"\0\0\x01\x9A\0\0\0\x10$hb_set_t", ), ( b"\0\0\x01\x9C\0\0\0\x10$hb_subset_input_t", ), (
        b"\0\0\x01\x9D\0\0\0\x10$hb_vector_paint_t", ), ( b"\0\0\x01t\0\0\0\x02GSList", b"\0\x01h\x11data",
        b"\0\x01s\x11next", ), ( b"\0\0\x01v\0\0\0\x02GSListRuns", b"\0\x01\x86\x11data", b"\0\x01u\x11next", ),
        ( b"\0\0\x01l\0\0\0\x10_FcConfig", ), ( b"\0\0\x01n\0\0\0\x02_FcFontSet", b"\0\0\x13\x11nfont",
        b"\0\0\x13\x11sfont", b"\0\x01o\x11fonts", ), ( b"\0\0\x01p\0\0\0\x10_FcPattern", ), (
        b"\0\0\x01r\0\0\0\x10_FcStrList", ), ),
    "_enums": ( b"\0\0\0\x9D\0\0\0\x16$FcMatchKind\0FcMatchPattern,FcMatchFont,FcMatchScan", (
        b"\0\0\x01q\0\0\0\x16$FcResult\0FcResultMatch,FcResultNoMatch,FcResultTypeMismatch,FcResultNo"
        b"Id,FcResultOutOfMemory" ), (
        b"\0\0\0\xE5\0\0\0\x16$PangoDirection\0PANGO_DIRECTION_LTR,PANGO_DIRECTION_RTL,PANGO_DIRECTIO"
        b"N_TTB_LTR,PANGO_DIRECTION_TTB_RTL,PANGO_DIRECTION_WEAK_LTR,PANGO_DIRECTION_WEAK_RTL,PANGO_D"
        b"IRECTION_NEUTRAL" ), (
        b"\0\0\x01$\0\0\0\x16$PangoEllipsizeMode\0PANGO_ELLIPSIZE_NONE,PANGO_ELLIPSIZE_START,PANGO_EL"
        b"LIPSIZE_MIDDLE,PANGO_ELLIPSIZE_END" ), (
        b"\0\0\x01\x01\0\0\0\x16$PangoFontMask\0PANGO_FONT_MASK_SIZE,PANGO_FONT_MASK_GRAVITY,PANGO_FO"
        b"NT_MASK_VARIATIONS" ), (
        b"\0\0\x01\x05\0\0\0\x16$PangoStretch\0PANGO_STRETCH_ULTRA_CONDENSED,PANGO_STRETCH_EXTRA_COND"
        b"ENSED,PANGO_STRETCH_CONDENSED,PANGO_STRETCH_SEMI_CONDENSED,PANGO_STRETCH_NORMAL,PANGO_STRET"
        b"CH_SEMI_EXPANDED,PANGO_STRETCH_EXPANDED,PANGO_STRETCH_EXTRA_EXPANDED,PANGO_STRETCH_ULTRA_EX"
        b"PANDED" ), (
        b"\0\0\x01\x09\0\0\0\x16$PangoStyle\0PANGO_STYLE_NORMAL,PANGO_STYLE_OBLIQUE,PANGO_STYLE_ITALI"
        b"C" ), b"\0\0\0U\0\0\0\x16$PangoTabAlign\0PANGO_TAB_LEFT", (
        b"\0\0\x01\x0D\0\0\0\x16$PangoVariant\0PANGO_VARIANT_NORMAL,PANGO_VARIANT_SMALL_CAPS,PANGO_VA"
        b"RIANT_ALL_SMALL_CAPS,PANGO_VARIANT_PETITE_CAPS,PANGO_VARIANT_ALL_PETITE_CAPS,PANGO_VARIANT_"
        b"UNICASE,PANGO_VARIANT_TITLE_CAPS" ), (
        b"\0\0\x01\x11\0\0\0\x16$PangoWeight\0PANGO_WEIGHT_THIN,PANGO_WEIGHT_ULTRALIGHT,PANGO_WEIGHT_"
        b"LIGHT,PANGO_WEIGHT_BOOK,PANGO_WEIGHT_NORMAL,PANGO_WEIGHT_MEDIUM,PANGO_WEIGHT_SEMIBOLD,PANGO"
        b"_WEIGHT_BOLD,PANGO_WEIGHT_ULTRABOLD,PANGO_WEIGHT_HEAVY,PANGO_WEIGHT_ULTRAHEAVY" ),
        b"\0\0\x010\0\0\0\x16$PangoWrapMode\0PANGO_WRAP_WORD,PANGO_WRAP_CHAR,PANGO_WRAP_WORD_CHAR", (
        b"\0\0\x01\x9B\0\0\0\x16$hb_subset_flags_t\0HB_SUBSET_FLAGS_DEFAULT,HB_SUBSET_FLAGS_NO_HINTIN"
        b"G,HB_SUBSET_FLAGS_RETAIN_GIDS,HB_SUBSET_FLAGS_DESUBROUTINIZE,HB_SUBSET_FLAGS_NAME_LEGACY,HB"
        b"_SUBSET_FLAGS_SET_OVERLAPS_FLAG,HB_SUBSET_FLAGS_PASSTHROUGH_UNRECOGNIZED,HB_SUBSET_FLAGS_NO"
        b"TDEF_OUTLINE,HB_SUBSET_FLAGS_GLYPH_NAMES,HB_SUBSET_FLAGS_NO_PRUNE_UNICODE_RANGES,HB_SUBSET_"
        b"FLAGS_NO_LAYOUT_CLOSURE" ), (
        b"\0\0\0\x93\0\0\0\x16$hb_subset_sets_t\0HB_SUBSET_SETS_GLYPH_INDEX,HB_SUBSET_SETS_UNICODE,HB"
        b"_SUBSET_SETS_NO_SUBSET_TABLE_TAG,HB_SUBSET_SETS_DROP_TABLE_TAG,HB_SUBSET_SETS_NAME_ID,HB_SU"
        b"BSET_SETS_NAME_LANG_ID,HB_SUBSET_SETS_LAYOUT_FEATURE_TAG,HB_SUBSET_SETS_LAYOUT_SCRIPT_TAG" ), (
        b"\0\0\x01a\0\0\0\x16$hb_vector_extents_mode_t\0HB_VECTOR_EXTENTS_MODE_NONE,HB_VECTOR_EXTENTS"
        b"_MODE_EXPAND" ), (
        b"\0\0\0\x98\0\0\0\x16$hb_vector_format_t\0HB_VECTOR_FORMAT_INVALID,HB_VECTOR_FORMAT_SVG,HB_V"
        b"ECTOR_FORMAT_PDF" ), b"\0\0\0\x04\0\0\0\x16_FcSetName\0FcSetSystem,FcSetApplication", ),
    "_typenames": ( b"\0\0\0\x13FcBool", b"\0\0\x01\x9FFcChar8", b"\0\0\x01lFcConfig", b"\0\0\x01nFcFontSet",
        b"\0\0\0\x9DFcMatchKind", b"\0\0\x01pFcPattern", b"\0\0\x01qFcResult", b"\0\0\0\x04FcSetName",
        b"\0\0\x01rFcStrList", b"\0\0\x01tGSList", b"\0\0\x01vGSListRuns", b"\0\0\x01wPangoAnalysis",
        b"\0\0\x01yPangoAttrClass", b"\0\0\x01zPangoAttrList", b"\0\0\x01{PangoAttribute",
        b"\0\0\x01|PangoContext", b"\0\0\0\xE5PangoDirection", b"\0\0\x01$PangoEllipsizeMode",
        b"\0\0\x01}PangoFcFont", b"\0\0\x01~PangoFcFontMap", b"\0\0\x01\x7FPangoFont",
        b"\0\0\x01\x80PangoFontDescription", b"\0\0\x01\x81PangoFontMap", b"\0\0\x01\x01PangoFontMask",
        b"\0\0\x01\x82PangoFontMetrics", b"\0\0\0\xBAPangoGlyph", b"\0\0\x01\x83PangoGlyphGeometry",
        b"\0\0\x01\x85PangoGlyphInfo", b"\0\0\x01\x87PangoGlyphItem", b"\0\0\x01\x89PangoGlyphString",
        b"\0\0\0\x13PangoGlyphUnit", b"\0\0\x01\x8APangoGlyphVisAttr", b"\0\0\x01\x8CPangoItem",
        b"\0\0\x01\x8DPangoLanguage", b"\0\0\x01\x8EPangoLayout", b"\0\0\x01\x8FPangoLayoutIter",
        b"\0\0\x01\x90PangoLayoutLine", b"\0\0\x01\x92PangoLogAttr", b"\0\0\x01\x93PangoRectangle",
        b"\0\0\x01\x05PangoStretch", b"\0\0\x01\x09PangoStyle", b"\0\0\0UPangoTabAlign",
        b"\0\0\x01\x94PangoTabArray", b"\0\0\x01\x0DPangoVariant", b"\0\0\x01\x11PangoWeight",
        b"\0\0\x010PangoWrapMode", b"\0\0\0\x13gboolean", b"\0\0\x01\x96gchar", b"\0\0\0\x13gint",
        b"\0\0\x01hgpointer", b"\0\0\0\xBAguint", b"\0\0\x01\x97hb_blob_t", b"\0\0\0\x13hb_bool_t",
        b"\0\0\0phb_codepoint_t", b"\0\0\x01\x98hb_face_t", b"\0\0\x01\x99hb_font_t", b"\0\0\x01\x9Ahb_set_t",
        b"\0\0\x01\x9Bhb_subset_flags_t", b"\0\0\x01\x9Chb_subset_input_t", b"\0\0\0\x93hb_subset_sets_t",
        b"\0\0\0phb_tag_t", b"\0\0\x01ahb_vector_extents_mode_t", b"\0\0\0\x98hb_vector_format_t",
        b"\0\0\x01\x9Dhb_vector_paint_t", ),
}

# The style sheet, each rule as a `browser_sheet.Rule` has it.
RULES = ( ( 305, 512, 0, "", ), ( 512, 807, 21, (
        "address article aside blockquote body center dd details dir div dl dt fieldset figcaption fi"
        "gure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main "
        "menu nav ol p plaintext pre section summary ul xmp" ), ), ( 807, 873, 63,
        "button input keygen select textarea", ), ( 873, 899, 68, "li", ), ( 899, 924, 69, "table", ), ( 924,
        959, 70, "caption", ), ( 959, 1018, 71, "colgroup", ), ( 1018, 1061, 73, "col", ), ( 1061, 1114, 75,
        "thead", ), ( 1114, 1164, 77, "tbody", ), ( 1164, 1217, 79, "tfoot", ), ( 1217, 1255, 81, "tr", ), (
        1255, 1310, 83, "td th", ), ( 1310, 1423, 87, "col colgroup tbody td tfoot th thead tr", ), ( 1423,
        1538, 88, "blockquote dir dl figure listing menu ol p plaintext pre ul xmp", ), ( 1538, 1629, 100,
        "dir dl menu ol ul", ), ( 1629, 1651, 101, "body", ), ( 1651, 1698, 102, "h1", ), ( 1698, 1745, 103,
        "h2", ), ( 1745, 1788, 104, "h3", ), ( 1788, 1837, 105, "h4", ), ( 1837, 1886, 106, "h5", ), ( 1886,
        1936, 107, "h6", ), ( 1936, 1998, 108, "blockquote figure", ), ( 1998, 2023, 110, "dd", ), ( 2023, 2077,
        111, "dd", ), ( 2077, 2131, 112, "dd", ), ( 2131, 2191, 113, "dd", ), ( 2191, 2251, 114, "dd", ), (
        2251, 2317, 115, "dd", ), ( 2317, 2383, 116, "dd", ), ( 2383, 2446, 117, "dd", ), ( 2446, 2510, 118,
        "dd", ), ( 2510, 2551, 119, "dir menu ol ul", ), ( 2551, 2627, 123, "dir menu ol ul", ), ( 2627, 2703,
        124, "dir menu ol ul", ), ( 2703, 2785, 125, "dir menu ol ul", ), ( 2785, 2867, 126, "dir menu ol ul",
        ), ( 2867, 2955, 127, "dir menu ol ul", ), ( 2955, 3043, 128, "dir menu ol ul", ), ( 3043, 3128, 129,
        "dir menu ol ul", ), ( 3128, 3214, 130, "dir menu ol ul", ), ( 3214, 3271, 131, "table", ), ( 3271,
        3313, 132, "td th", ), ( 3313, 3372, 134, "tbody tfoot thead tr", ), ( 3372, 3411, 138, "td th tr", ), (
        3411, 3439, 141, "sub", ), ( 3439, 3494, 142, "sup", ), ( 3494, 3523, 143, "html", ), ( 3523, 3577, 144,
        "address cite dfn em i var", ), ( 3577, 3613, 150, "b strong th", ), ( 3613, 3690, 153,
        "code kbd listing plaintext pre samp tt xmp", ), ( 3690, 3731, 161, "h1", ), ( 3731, 3774, 162, "h2", ),
        ( 3774, 3818, 163, "h3", ), ( 3818, 3859, 164, "h4", ), ( 3859, 3902, 165, "h5", ), ( 3902, 3945, 166,
        "h6", ), ( 3945, 3971, 167, "big", ), ( 3971, 4010, 168, "small sub sup", ), ( 4010, 4044, 171,
        "sub sup", ), ( 4044, 4066, 173, "", ), ( 4066, 4109, 174, "mark", ), ( 4109, 4146, 175, "table td th",
        ), ( 4146, 4196, 178, "tbody tfoot thead tr", ), ( 4196, 4777, 182, "table td th", ), ( 4777, 4832, 185,
        "", ), ( 4832, 4898, 189, "abbr acronym", ), ( 4898, 4947, 191, "del s strike", ), ( 4947, 4981, 194,
        "q", ), ( 4981, 5016, 195, "q", ), ( 5016, 5068, 196, "br", ), ( 5068, 5101, 197, "wbr", ), ( 5101,
        5131, 198, "nobr", ), ( 5131, 5210, 199, "hr", ), ( 5210, 5260, 200, "listing plaintext pre xmp", ), (
        5260, 5295, 204, "textarea", ), ( 5295, 5327, 205, "ol", ), ( 5327, 5367, 206, "dir menu ul", ), ( 5367,
        5421, 209, "ul", ), ( 5421, 5499, 210, "ul", ), ( 5499, 5588, 211, "", ), ( 5588, 5619, 212, "", ), (
        5619, 5670, 213, "", ), ( 5670, 5782, 214, "button input keygen optgroup option select table textarea",
        ), ( 5782, 5812, 222, "center", ), ( 5812, 5857, 223, "iframe", ), ( 5857, 5887, 224, "img svg", ), (
        5887, 5917, 226, "video", ), ( 5917, 5964, 227, "table", ), ( 5964, 6076, 228, "", ), ( 6076, 6130, 229,
        "", ), ( 6130, 6234, 230, "", ), ( 6234, 6280, 231, "", ), ( 6280, 6345, 232, "", ), ( 6345, 6381, 233,
        "ol ul", ), ( 6381, 6406, 235, "h1", ), ( 6406, 6431, 236, "h2", ), ( 6431, 6456, 237, "h3", ), ( 6456,
        6481, 238, "h4", ), ( 6481, 6506, 239, "h5", ), ( 6506, 6531, 240, "h6", ), ( 6531, 6620, 241,
        "h1 h2 h3 h4 h5 h6", ), ( 6620, 6704, 247, "h1 h2 h3 h4 h5 h6", ), ( 6704, 6755, 253, "ol ul", ), (
        6755, 6894, 255, "button input select textarea", ), ( 6894, 7029, 259, "button input", ), ( 7029, 7143,
        261, "button input", ), ( 7143, 7207, 263, "input", ), ( 7207, 7269, 264, "input", ), ( 7269, 7366, 265,
        "input", ), ( 7366, 7492, 266, "input", ), ( 7492, 7570, 267, "input", ), ( 7570, 7689, 269, "input", ),
        ( 7689, 7794, 270, "input", ), ( 7794, 7896, 271, "select", ), ( 7896, 7931, 272, "select", ), ( 7931,
        8043, 273, "select", ), ( 8043, 8103, 274, "option", ), ( 8103, 8151, 275, "option", ), ( 8151, 8335,
        276, "option", ), ( 8335, 8459, 279, "textarea", ), ( 8459, 8490, 280, "textarea", ), ( 8490, 8602, 281,
        "fieldset", ), ( 8602, 9868, 282, "", ), ( 9868, 9932, 282, "disc", ), ( 9932, 9998, 282, "circle", ), (
        9998, 10064, 282, "square", ), ( 10064, 10139, 282, "disclosure-open", ), ( 10139, 10216, 282,
        "disclosure-closed", ), ( 10216, 10309, 282, "decimal", ), ( 10309, 10385, 282, "decimal-leading-zero",
        ), ( 10385, 10463, 282, "arabic-indic", ), ( 10463, 10775, 282, "armenian", ), ( 10775, 10833, 282,
        "upper-armenian", ), ( 10833, 11151, 282, "lower-armenian", ), ( 11151, 11224, 282, "bengali", ), (
        11224, 11299, 282, "cambodian", ), ( 11299, 11350, 282, "khmer", ), ( 11350, 11459, 282, "cjk-decimal",
        ), ( 11459, 11535, 282, "devanagari", ), ( 11535, 11857, 282, "georgian", ), ( 11857, 11931, 282,
        "gujarati", ), ( 11931, 12005, 282, "gurmukhi", ), ( 12005, 12335, 282, "hebrew", ), ( 12335, 12408,
        282, "kannada", ), ( 12408, 12477, 282, "lao", ), ( 12477, 12552, 282, "malayalam", ), ( 12552, 12627,
        282, "mongolian", ), ( 12627, 12700, 282, "myanmar", ), ( 12700, 12771, 282, "oriya", ), ( 12771, 12844,
        282, "persian", ), ( 12844, 13011, 282, "lower-roman", ), ( 13011, 13178, 282, "upper-roman", ), (
        13178, 13249, 282, "tamil", ), ( 13249, 13321, 282, "telugu", ), ( 13321, 13391, 282, "thai", ), (
        13391, 13464, 282, "tibetan", ), ( 13464, 13576, 282, "lower-alpha", ), ( 13576, 13635, 282,
        "lower-latin", ), ( 13635, 13747, 282, "upper-alpha", ), ( 13747, 13806, 282, "upper-latin", ), ( 13806,
        13910, 282, "cjk-earthly-branch", ), ( 13910, 14009, 282, "cjk-heavenly-stem", ), ( 14009, 14117, 282,
        "lower-greek", ), ( 14117, 14283, 282, "hiragana", ), ( 14283, 14453, 282, "hiragana-iroha", ), ( 14453,
        14619, 282, "katakana", ), ( 14619, 14789, 282, "katakana-iroha", ), ( 14789, 15193, 282,
        "japanese-informal", ), ( 15193, 15598, 282, "japanese-formal", ), ( 15598, 15992, 282,
        "korean-hangul-formal", ), ( 15992, 16384, 282, "korean-hanja-informal", ), ( 16384, 16777, 282,
        "korean-hanja-formal", ), )
