package theme

import "strings"

// FromEnv guesses the options from environment entries of the form
// "NAME=value", as [os.Environ] or an SSH session gives them. A later entry
// wins. Where nothing is said, it assumes UTF-8, for PuTTY sends no locale;
// the start-up probe settles it.
//
//   - NO_COLOR (not empty): no colours.
//   - PPBTUI_ASCII=1: ASCII; =0: shapes, whatever the locale says.
//   - LC_ALL, LC_CTYPE, LANG: the first one set decides; not UTF-8 is ASCII,
//     in what people have typed as well.
//   - TERM, COLORTERM, WT_SESSION: how many colours.
func FromEnv(environ []string) Options {
	env := make(map[string]string, len(environ))
	for _, e := range environ {
		if k, v, ok := strings.Cut(e, "="); ok {
			env[k] = v
		}
	}
	return Options{Glyphs: glyphsOf(env), Colour: colourOf(env), Plain: !utf8Locale(env) && env["PPBTUI_ASCII"] != "0", Fixed: env["PPBTUI_ASCII"] != ""}
}

func glyphsOf(env map[string]string) Glyphs {
	switch env["PPBTUI_ASCII"] {
	case "":
	case "0":
		return Shapes
	default:
		return ASCII
	}
	if utf8Locale(env) {
		return Shapes
	}
	return ASCII
}

// utf8Locale reports whether text goes to the terminal in UTF-8, as far as anybody says.
func utf8Locale(env map[string]string) bool {
	for _, k := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		v := strings.ToLower(env[k])
		if v == "" {
			continue
		}
		return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8")
	}
	return true
}

func colourOf(env map[string]string) Colour {
	if env["NO_COLOR"] != "" {
		return None
	}
	term := strings.ToLower(env["TERM"])
	switch ct := strings.ToLower(env["COLORTERM"]); {
	case term == "dumb":
		return None
	case ct == "truecolor" || ct == "24bit", env["WT_SESSION"] != "",
		strings.Contains(term, "256color"), strings.Contains(term, "direct"):
		return ANSI256
	case term == "" || strings.HasPrefix(term, "vt") || strings.Contains(term, "mono"):
		return None
	}
	return ANSI16
}
