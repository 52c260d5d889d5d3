package ppb

import "slices"

// DepartmentOf is the department that answers for an objective: its own, or that of the nearest one above it.
func DepartmentOf(all []Objective, code string) string {
	for range len(all) {
		i := slices.IndexFunc(all, func(o Objective) bool { return o.Code == code })
		if i < 0 || all[i].Department != "" || all[i].Parent == "" {
			if i < 0 {
				return ""
			}
			return all[i].Department
		}
		code = all[i].Parent
	}
	return ""
}
