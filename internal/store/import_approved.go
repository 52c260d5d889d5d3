package store

import (
	"database/sql"
	"slices"

	"ppbtui/internal/ppb"
)

// approvers says who cannot approve a change of an item: its officers, as held and as the files add them.
func (im *importer) approvers(key string) ppb.Approvers {
	var logins []string
	if it := im.had[key]; it != nil {
		logins = append(logins, it.Officers...)
	}
	for _, as := range im.f.Assignments {
		if as.Key == key && !slices.Contains(logins, as.Login) {
			logins = append(logins, as.Login)
		}
	}
	var out ppb.Approvers
	for _, login := range logins {
		if o, ok := im.persons[login]; ok {
			out.Officers = append(out.Officers, o)
		}
	}
	return out
}

// approvePlan looks who stands for other rules of the whole plan.
func (im *importer) approvePlan() error {
	changes := ppb.PlanRulesChanged(&im.was, &im.f.Plan)
	if len(changes) == 0 {
		return nil
	}
	for key := range im.had {
		if rated, err := im.rated(key); err != nil {
			return err
		} else if rated {
			im.approve("", changes, ppb.Approvers{})
			return nil
		}
	}
	return nil
}

// approveRules looks who stands for other rules of one measure.
func (im *importer) approveRules(it *ppb.Item, now *ppb.Measure) error {
	changes := ppb.RulesChanged(&im.was, &im.f.Plan, it.Measure, now)
	if len(changes) == 0 {
		return nil
	}
	rated, err := im.rated(now.Key)
	if err == nil && rated {
		im.approve(now.Key, changes, im.approvers(now.Key))
	}
	return err
}

func (im *importer) approve(what string, changes []string, who ppb.Approvers) {
	if problem := ppb.ApproveRules(what, changes, im.f.Approval, who); problem != nil {
		im.refused = append(im.refused, *problem)
	}
}

// rated reports whether a rating of the item can move: something was entered in this quarter, or it was reported before.
func (im *importer) rated(key string) (bool, error) {
	if it := im.had[key]; it != nil && len(it.Entry.Content) > 0 {
		return true, nil
	}
	if im.typed == nil {
		im.typed = map[string]bool{}
		err := im.each(`SELECT DISTINCT key FROM entry WHERE quarter < $1 AND version > 0`, []any{im.q.String()}, func(rows *sql.Rows) error {
			var key string
			err := rows.Scan(&key)
			im.typed[key] = true
			return err
		})
		if err != nil {
			return false, err
		}
	}
	return im.typed[key], nil
}
