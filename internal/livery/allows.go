package livery

import (
	"slices"
	"strings"
	"unicode"
)

// allows reports whether an attribute may say something. They are plain functions, for they are there whenever the program starts, which is
// with every command.
type allows func(value string) bool

func oneOf(values string) allows {
	return func(value string) bool { return slices.Contains(strings.Fields(values), value) }
}

// onOff is what switches a property.
func onOff(value string) bool {
	switch value {
	case "0", "1", "true", "false", "on", "off":
		return true
	}
	return false
}

// digits reports whether a text is so many of them, from one on.
func digits(value string, most int) bool {
	return value != "" && len(value) <= most && strings.Trim(value, "0123456789") == ""
}

// space is a number of up to two digits, whole one of up to four, signed one that may be less than nothing, points one of up to three that is more.
func space(value string) bool  { return digits(value, 2) }
func whole(value string) bool  { return digits(value, 4) }
func signed(value string) bool { return digits(strings.TrimPrefix(value, "-"), 4) }
func points(value string) bool { return digits(value, 3) && value[0] != '0' }

// colours are six hexadecimal digits, or the program's own.
func colours(value string) bool {
	return value == "auto" || len(value) == 6 && strings.Trim(value, "0123456789abcdefABCDEF") == ""
}

// longFont is how long the name of a font may be.
const longFont = 61

// fonts are names of letters, digits and a few signs, which begin with a letter or a digit.
func fonts(value string) bool {
	name := []rune(value)
	if len(name) == 0 || len(name) > longFont {
		return false
	}
	for i, r := range name {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) && (i == 0 || !strings.ContainsRune(" .,'&_-", r)) {
			return false
		}
	}
	return true
}

// longID is how long the id of a style may be.
const longID = 100

// goodID reports whether a style can be called so.
func goodID(id string) bool {
	return id != "" && len(id) <= longID && strings.Trim(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") == ""
}
