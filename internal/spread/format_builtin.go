package spread

// builtin are the codes that a workbook names by number alone, in the United Kingdom's.
func builtin(id int) string {
	switch {
	case id == 1, id == 3, id == 37, id == 38:
		return [...]string{1: "0", 3: "#,##0", 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)"}[id]
	case id == 2, id == 4, id == 39, id == 40:
		return [...]string{2: "0.00", 4: "#,##0.00", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)"}[id]
	case id == 9:
		return "0%"
	case id == 10:
		return "0.00%"
	case id == 5, id == 6:
		return `"£"#,##0;-"£"#,##0`
	case id == 7, id == 8:
		return `"£"#,##0.00;-"£"#,##0.00`
	case id == 41, id == 42:
		return `#,##0;-#,##0;"-"`
	case id == 43, id == 44:
		return `#,##0.00;-#,##0.00;"-"`
	case id >= 14 && id <= 17, id >= 27 && id <= 31, id >= 50 && id <= 54, id == 57, id == 58, id == 36:
		return "yyyy-mm-dd"
	case id == 22:
		return "yyyy-mm-dd hh:mm"
	case id >= 18 && id <= 21, id >= 32 && id <= 35, id == 45, id == 47, id == 55, id == 56:
		return "hh:mm:ss"
	case id == 46:
		return "[h]:mm:ss"
	}
	return "General"
}
