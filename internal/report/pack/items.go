package pack

import (
	"strconv"
	"strings"
)

// textField, numberField and dayField are columns of a row for each item.
func textField[T any](name, label, says string, of func(*T) string) field[T] {
	return field[T]{column{name: name, label: label, says: says, kind: words}, of}
}

func numberField[T any](name, label, says string, of func(*T) string) field[T] {
	return field[T]{column{name: name, label: label, says: says, kind: number}, of}
}

func dayField[T any](name, label, says string, of func(*T) string) field[T] {
	return field[T]{column{name: name, label: label, says: says, kind: day}, of}
}

// about is what an item is called and where it stands.
type about struct{ key, ref, title, objective string }

// itemFields are the columns that say which item it is.
func itemFields[T any](p *packer, kind string, of func(*T) about) []field[T] {
	name := strings.ToUpper(kind[:1]) + kind[1:]
	return []field[T]{
		textField("quarter", "Quarter", "The quarter, such as 2023-24-Q2.", func(*T) string { return p.doc.Quarter }),
		textField(kind+"_code", name+" code", "The code of the "+kind+", which no other has.", func(it *T) string { return of(it).key }),
		textField(kind+"_ref", "Reference", "The reference that is printed.", func(it *T) string { return of(it).ref }),
		textField(kind, name, "Its title.", func(it *T) string { return of(it).title }),
		textField("objective_code", "Objective code", "The objective that it stands under.", func(it *T) string { return of(it).objective }),
		textField("objective", "Objective", "The title of the objective.", func(it *T) string { return p.titles[of(it).objective] }),
	}
}

// said is what people said of an item.
type said struct {
	reason             string
	refer              bool
	commentary, sameAs string
	officers, sources  []string
	withheld           string
}

// wordFields are its columns.
func wordFields[T any](of func(*T) said) []field[T] {
	return []field[T]{
		textField("rating_reason", "Reason", "For a rating by judgement.", func(it *T) string { return of(it).reason }),
		{
			column{name: "refer_to_comment", label: "Refer to comment", says: "No rating is printed: the commentary says more.", kind: yesNo},
			func(it *T) string { return strconv.FormatBool(of(it).refer) },
		},
		textField("commentary", "Commentary", "As it was written, with its line ends.", func(it *T) string { return of(it).commentary }),
		textField("commentary_as", "Commentary stands under", "The code of the item whose commentary is this one's too.",
			func(it *T) string { return of(it).sameAs }),
		textField("officers", "Responsible officers", "Their logins.", func(it *T) string { return strings.Join(of(it).officers, " ") }),
		textField("sources", "Sources", "Teams, people or systems that it comes from.", func(it *T) string { return strings.Join(of(it).sources, "; ") }),
		textField("withheld", "Withheld", "Why it is not as it was entered, where it is not.", func(it *T) string { return of(it).withheld }),
	}
}
