package ppb

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/rag"
)

// ParseFlags reads flags as typed: "p,e", "pe", "[p] [e]", "provisional, estimated". problem is a sentence for a word
// that is no flag.
func ParseFlags(text string) (f Flags, problem string) {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return blank(r) || strings.ContainsRune(",;[]()", r)
	})
	for i := 0; i < len(words); i++ {
		switch w := words[i]; w {
		case "provisional", "prov":
			f |= Provisional
		case "estimated", "estimate", "est":
			f |= Estimated
		case "forecast":
			f |= Forecast
		case "revised", "rev":
			f |= Revised
		case "series":
			if i+1 < len(words) && words[i+1] == "break" {
				i++
			}
			f |= SeriesBreak
		case "break":
			f |= SeriesBreak
		default:
			for _, l := range w {
				at := strings.IndexRune(flagLetters, l)
				if at < 0 {
					return 0, fmt.Sprintf("%s is not a flag: use p provisional, e estimated, f forecast, r revised, b series break", quote(w))
				}
				f |= 1 << at
			}
		}
	}
	return f, ""
}

// Words of a measure's profile.
const (
	profileDistinct = "distinct"  // counts distinct people: no even accrual
	profileEven     = "even"      // months gone by, whatever the plan's choice
	profileLastYear = "last_year" // as last year
	profileBeyond   = "over_100"  // its percentages may lie outside 0 to 100
)

// ParseProfile reads a measure's profile for a quarter: words separated by semicolons, of distinct, even, last_year,
// over_100 and the shares of the year expected by each quarter's end, such as Q2=1/6. people is true for distinct. What
// says nothing of the share is even here; Plan.Profile puts the plan's choice in its place.
func ParseProfile(spec string, q Quarter) (p rag.Profile, people bool, err error) {
	for word := range strings.SplitSeq(spec, ";") {
		word = trimBlank(word)
		switch word {
		case "", profileEven, profileBeyond:
		case profileDistinct:
			people = true
		case profileLastYear:
			if p.Kind == rag.EvenProfile {
				p.Kind = rag.LastYearProfile
			}
		default:
			n, share, err := parseShare(word)
			if err != nil {
				return rag.Profile{}, false, err
			}
			if n == q.Q {
				p.Kind, p.Share = rag.OwnProfile, share
			}
		}
	}
	return p, people, nil
}

// Profile is what a measure's stated profile comes to in a quarter: its own share or choice, else the plan's choice. A
// measure that says even keeps it whatever the plan says. It is the one place where this is decided: whoever makes a rule
// for a quarter takes its profile from here.
func (p *Plan) Profile(spec string, q Quarter) (profile rag.Profile, people bool, err error) {
	profile, people, err = ParseProfile(spec, q)
	m := Measure{Profile: spec}
	if err == nil && profile.Kind == rag.EvenProfile && !m.profileHas(profileEven) {
		profile.Kind = p.Share
	}
	return profile, people, err
}

// parseShare reads Q2=1/6.
func parseShare(word string) (quarter int, share rag.Ratio, err error) {
	name, text, _ := strings.Cut(word, "=")
	num, den, ok := strings.Cut(text, "/")
	if !ok {
		den = "1"
	}
	q := strings.Index("Q1Q2Q3Q4", strings.ToUpper(trimBlank(name)))
	n, errNum := strconv.ParseInt(trimBlank(num), 10, 32)
	d, errDen := strconv.ParseInt(trimBlank(den), 10, 32)
	if len(trimBlank(name)) != 2 || q < 0 || q%2 != 0 || errNum != nil || errDen != nil || n < 0 || d <= 0 || n > d {
		return 0, rag.Ratio{}, fmt.Errorf("%q is not a profile: write distinct, even, last_year, or shares of the year such as Q1=1/4;Q2=1/2", word)
	}
	return q/2 + 1, rag.Ratio{Num: n, Den: d}, nil
}

// profileHas reports whether a measure's profile has a word.
func (m *Measure) profileHas(word string) bool {
	rest := m.Profile
	for rest != "" {
		var w string
		w, rest, _ = strings.Cut(rest, ";")
		if trimBlank(w) == word {
			return true
		}
	}
	return false
}
