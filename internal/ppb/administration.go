package ppb

// Administration is who keeps their role although a list of people states another: nobody takes their own administration
// away, and somebody has to be administrator. It is given by login, with the reason.
func Administration(a Actor, have, stated []Officer) (keep map[string]string) {
	keep = map[string]string{}
	roles, was := map[string]Role{}, map[string]Role{}
	for _, o := range have {
		roles[o.Login], was[o.Login] = o.Role, o.Role
	}
	self := func(login string) bool { return login == a.Login || login == a.Real().Login }
	for _, o := range stated {
		if self(o.Login) && was[o.Login] == RoleAdministrator && o.Role != RoleAdministrator {
			keep[o.Login] = "nobody takes their own administration away, so that somebody is left: another administrator can"
			continue
		}
		roles[o.Login] = o.Role
	}
	left := 0
	for _, r := range roles {
		if r == RoleAdministrator {
			left++
		}
	}
	for _, o := range stated {
		if left == 0 && was[o.Login] == RoleAdministrator {
			keep[o.Login] = "somebody has to be administrator: make another one first"
			left++
		}
	}
	return keep
}
