package command

import (
	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
)

// rolesSchema names the form of `roles --json`.
const rolesSchema = "ppbtui/roles/1"

// powersJSON are who may do what. Its JSON names are stable.
type powersJSON struct {
	Schema string      `json:"schema"`
	Roles  []roleJSON  `json:"roles"`
	Acts   []powerJSON `json:"acts"`
}

type roleJSON struct {
	Name  string `json:"name"`
	Title string `json:"title"`
}

type powerJSON struct {
	Name string            `json:"name"`
	Does string            `json:"does"`
	May  map[string]string `json:"may"` // by role: "no", "own", "department" or "yes"
}

func (c *cli) rolesCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "roles", Short: "Print who may do what", GroupID: groupRead, Args: none,
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return data.WriteJSON(c.data(), powersOf())
			}
			c.printRoles()
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func powersOf() powersJSON {
	out := powersJSON{Schema: rolesSchema}
	for _, r := range ppb.Roles() {
		out.Roles = append(out.Roles, roleJSON{r.String(), r.Title()})
	}
	names := map[ppb.Reach]string{ppb.Nobody: "no", ppb.OwnItems: "own", ppb.InDepartment: "department", ppb.AnyItem: "yes"}
	for _, p := range ppb.Powers() {
		may := map[string]string{}
		for _, r := range ppb.Roles() {
			may[r.String()] = names[p.Of(r)]
		}
		out.Acts = append(out.Acts, powerJSON{p.Name, p.Does, may})
	}
	return out
}

func (c *cli) printRoles() {
	for _, r := range ppb.Roles() {
		c.say("%s (%s) may", wording.Capital(r.Title()), r.String())
		for _, d := range ppb.Duties(r) {
			if d.Of == "" {
				c.say("  %s", d.Does)
			} else {
				c.say("  %s: %s", d.Does, d.Of)
			}
		}
		c.say("")
	}
	c.say("Own items are those that a person is named on, as responsible or as a contributor. Nobody accepts or returns what they typed or")
	c.say("submitted themselves, whomever they acted as. A deputy may do what the lead or director whom they stand in for may, while they do.")
}
