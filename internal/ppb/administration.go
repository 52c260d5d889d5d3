package ppb

// Administration is who stays as they are although a list of people states another role for them, or that they leave: nobody
// takes their own administration away, and somebody has to be administrator. It is given by login, with the reason.
func Administration(a Actor, have, stated []Officer) (keep map[string]string) {
	keep = map[string]string{}
	now, was := map[string]bool{}, map[string]bool{}
	for _, o := range have {
		now[o.Login], was[o.Login] = o.administers(), o.administers()
	}
	self := func(login string) bool { return login == a.Login || login == a.Real().Login }
	for _, o := range stated {
		if self(o.Login) && was[o.Login] && !o.administers() {
			keep[o.Login] = "nobody takes their own administration away, so that somebody is left: another administrator can"
			continue
		}
		now[o.Login] = o.administers()
	}
	left := 0
	for _, administers := range now {
		if administers {
			left++
		}
	}
	for _, o := range stated {
		if left == 0 && was[o.Login] {
			keep[o.Login] = "somebody has to be administrator: make another one first"
			left++
		}
	}
	return keep
}

// administers reports whether somebody is an administrator who stays. One whose last day is set is counted as gone.
func (o Officer) administers() bool { return o.Role == RoleAdministrator && o.ClosedOn.IsZero() }
