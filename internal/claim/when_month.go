package claim

// monthAt reads "June 2023", and the end of "July to September 2021".
func (t *Text) monthAt(i int) (when, int) {
	p := when{kind: namedMonth, month: monthOf(t.words[i].text)}
	n := 1
	if j := i + 1; j < len(t.words) && t.words[j].kind == dayWord && t.words[j].sentence == t.words[i].sentence && monthOf(t.near(j, 1)) == 0 {
		n++ // "March 31", or "March 25" for 2025
		if short := shortYear(t.words[j].text); short > 0 && !isYear(t.near(j, 1)) {
			p.year = short
			return t.rangeFrom(i, n, p)
		}
	}
	year, span, back, k := t.yearBehind(i + n - 1)
	if k > 0 {
		n += k
		p.year, p.span, p.back = year, span, back
	}
	return t.rangeFrom(i, n, p)
}

// shortYear is the year that two digits behind a month mean: "Sept 24". Below 13 they are a day.
func shortYear(s string) int {
	if len(s) != 2 || s < "13" || s > "49" {
		return 0
	}
	return 2000 + 10*int(s[0]-'0') + int(s[1]-'0')
}

// rangeFrom goes on with a month that takes n words to the one that ends a range: "July to September 2021", "Jan- March 2018".
func (t *Text) rangeFrom(i, n int, p when) (when, int) {
	end := i + n
	switch t.near(i, n) {
	case "to", "and", "until", "through":
		end++
	}
	if end < len(t.words) && t.words[end].sentence == t.words[i].sentence && (end > i+n || t.words[end].kind == monthWord) {
		if t.words[end].kind == dayWord && end+1 < len(t.words) {
			end++
		}
		if t.words[end].kind == monthWord && t.words[end].sentence == t.words[i].sentence && (t.near(end, -1) != "and" || t.near(i, -1) == "between") {
			last, m := t.monthAt(end)
			last.ranged = true
			last.from = (last.month - p.month + 12) % 12
			if p.year > 0 && last.year > 0 {
				last.from += 12 * (last.year - p.year)
				if last.month < p.month {
					last.from -= 12
				}
			}
			return last, end - i + m
		}
	}
	return p, n
}

// seasonAt reads "the autumn term 2022/23", "summer 2023".
func (t *Text) seasonAt(i int) (when, int) {
	first := t.words[i].text
	switch first {
	case "autumn", "spring", "summer", "winter":
	default:
		return when{}, 0
	}
	n := 1
	if second := t.near(i, 1); second == "term" || second == "term's" || second == "terms" {
		n = 2
	}
	p := when{kind: namedSeason, season: first}
	if year, span, back, k := t.yearBehind(i + n - 1); k > 0 {
		p.year, p.span, p.back = year, span, back
		n += k
	}
	return p, n
}
