package ppb

import (
	"reflect"
	"sync"
	"time"

	"ppbtui/internal/rag"
)

// Overview is a quarter as a lead or a director looks at it: what it says as a whole, who is behind, what moved, what waits
// and what stands in the way of sign-off. Items are told by their places in the Book, so that each line can be opened.
type Overview struct {
	Quarter     Quarter
	Colours     Colours
	Due, Done   int // how many items are due in the quarter, and of these submitted or accepted
	Kinds       [GridItem + 1]KindCount
	Objectives  []Group // in the report's order, and among them the sections that hold texts or tables
	Departments []Group // in the order in which they first stand there
	Officers    []Progress
	Movement    *Movement // nil where no quarter before is held
	Outlooks    Outlooks
	Questions   []Question // that are open
	Actions     []BoardAction
	InTheWay    []OpenItems // not accepted
	Unsettled   []Unsettled // for the public
	Changed     []string    // keys of what reads differently from what was sent
	NotOver     bool        // the quarter's last day is still to come: it cannot be signed off yet

	shown sync.Map // what pages make of it, by type
}

// ShownOf is what a page makes of a look at a quarter: once for all who share the look. made always makes the same, of the look and
// its Book alone. It gives what nobody changes.
func ShownOf[T any](o *Overview, made func() *T) *T {
	kind := reflect.TypeFor[T]()
	if is, ok := o.shown.Load(kind); ok {
		return is.(*T)
	}
	is, _ := o.shown.LoadOrStore(kind, made())
	return is.(*T)
}

// Colours count items by what is published of them.
type Colours struct {
	Of     [rag.Red + 1]int // by rag.Status; None: not rated
	ByPart int              // measures that are rated by part
}

func (c *Colours) add(o *Outlook) {
	switch {
	case o.unrated:
	case o.byPart && o.Expected == rag.None:
		c.ByPart++
	default:
		c.Of[o.Expected]++
	}
}

// Group are the items of an objective or of a department. A department that is not said is empty.
type Group struct {
	Name, Title string // of an objective its code and title
	Colours     Colours
	States      StateCount
	Places      []int32
}

// Rated reports whether the group has a colour to show: a section has none.
func (g *Group) Rated() bool { return g.Colours.Total() > 0 || len(g.Places) == 0 }

// Progress is how far an officer is. An empty login stands for the items that nobody is named for.
type Progress struct {
	Login    string
	Items    int       // that are due in the quarter
	Done     int       // submitted or accepted
	Late     int       // days, where something that is due is not done; 0: not late
	Reminded time.Time // last, in this quarter; zero: never
	Places   []int32   // of what is not done
}

// Outlooks count what is expected by the year's end beside how things stand now.
type Outlooks struct {
	Expected Colours
	Now      Colours // of those that have a now
	Held     []int32 // their places
	Differ   []int32 // places of those whose now is another colour than what is expected
}

// OverviewOf looks at a quarter on a day. past are the quarters before it, the newest first, and reminded the reminders of
// the quarter.
func OverviewOf(b *Book, past []Published, reminded []Reminded, on Date) *Overview {
	b.ReadAllUnchecked()
	o := &Overview{
		Quarter: b.Plan.Quarter, Kinds: KindsOf(b), Movement: b.Movement, InTheWay: Unaccepted(b), Unsettled: UnsettledOf(b),
		NotOver: b.SignOff == nil && on.Compare(b.Plan.Quarter.End()) <= 0,
	}
	if o.Movement == nil {
		o.Movement = MovementOf(b, past)
	}
	for _, a := range b.Actions {
		if a.Open() {
			o.Actions = append(o.Actions, a)
		}
	}
	o.count(b)
	o.officers(b, reminded, on)
	return o
}

// groupsOf are the objectives, and the sections in which texts and tables stand, in the report's order.
func groupsOf(b *Book) (out []Group) {
	holds := map[string]bool{}
	for _, it := range b.Items {
		if !it.Rated() {
			holds[it.Objective()] = true
		}
	}
	titles := map[string]string{}
	above := b.NamedAbove()
	for _, obj := range b.Objectives {
		titles[obj.Code], holds[obj.Code] = obj.Title, !above[obj.Code]
	}
	for _, s := range b.Sections {
		titles[s.Code] = Filled(&b.Plan, s.Title)
	}
	for _, code := range Order(b.Sections, b.Objectives) {
		if holds[code] {
			out = append(out, Group{Name: code, Title: titles[code]})
		}
	}
	return out
}

// count goes through the items once.
func (o *Overview) count(b *Book) {
	objectives, departments := map[string]int{}, map[string]int{}
	for _, g := range groupsOf(b) {
		objectives[g.Name] = len(o.Objectives)
		o.Objectives = append(o.Objectives, g)
	}
	outlooks := outlooksOf(b)
	for i, it := range b.Items {
		place, out := int32(i), outlooks.At(i)
		o.Colours.add(out)
		if !it.NotDue() {
			o.Due++
			if sent(it) {
				o.Done++
			}
		}
		join(&o.Objectives, objectives, it.Objective(), it, place, out)
		join(&o.Departments, departments, it.Department, it, place, out)
		o.Outlooks.Expected.add(out)
		if out.HasNow {
			o.Outlooks.Now.Of[out.Now]++
			o.Outlooks.Held = append(o.Outlooks.Held, place)
			if out.Now != out.Expected {
				o.Outlooks.Differ = append(o.Outlooks.Differ, place)
			}
		}
		if it.Entry.Reread != "" {
			o.Changed = append(o.Changed, it.Key())
		}
		if len(it.Thread) == 0 || it.Frozen != nil {
			continue
		}
		for _, q := range QuestionsOf(it) {
			if q.End == nil {
				o.Questions = append(o.Questions, q)
			}
		}
	}
}

func join(groups *[]Group, at map[string]int, name string, it *Item, place int32, out *Outlook) {
	n, ok := at[name]
	if !ok {
		n = len(*groups)
		at[name] = n
		*groups = append(*groups, Group{Name: name})
	}
	g := &(*groups)[n]
	g.Places = append(g.Places, place)
	g.Colours.add(out)
	g.States.Add(it)
}

// sent reports whether an item is out of its officers' hands.
func sent(it *Item) bool { return it.Entry.State == Submitted || it.Entry.State == Accepted }

// officers are those who have items, in the order of their names, and last nobody.
func (o *Overview) officers(b *Book, reminded []Reminded, on Date) {
	last := map[string]time.Time{}
	for _, r := range reminded {
		if r.Taken && r.At.After(last[r.Login]) {
			last[r.Login] = r.At
		}
	}
	add := func(login string, places []int32) {
		p := Progress{Login: login, Reminded: last[login]}
		for _, i := range places {
			it := b.Items[i]
			if it.NotDue() {
				continue
			}
			p.Items++
			if sent(it) {
				p.Done++
				continue
			}
			p.Places = append(p.Places, i)
			if b.SignOff == nil && !b.Plan.DueOn.IsZero() {
				p.Late = max(p.Late, b.Plan.DueOn.Days(on))
			}
		}
		o.Officers = append(o.Officers, p)
	}
	for _, officer := range b.Officers {
		if places := b.MyPlaces(officer.Login); len(places) > 0 {
			add(officer.Login, places)
		}
	}
	var nobodys []int32
	for i, it := range b.Items {
		if len(it.Officers) == 0 {
			nobodys = append(nobodys, int32(i))
		}
	}
	if nobodys != nil {
		add("", nobodys)
	}
}
