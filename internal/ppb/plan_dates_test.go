package ppb

import (
	"strings"
	"testing"
	"time"
)

// Five clear days lie between publication and meeting, neither of the two counted.
func TestClearDays(t *testing.T) {
	for _, tt := range []struct {
		publication, meeting Date
		says                 string
	}{
		{day(2024, 2, 5), day(2024, 2, 11), ""},
		{day(2024, 2, 5), day(2024, 2, 10), "there are 4 clear days, and the law asks for 5: publish on 4 February 2024 at the latest."},
		{day(2024, 2, 28), day(2024, 3, 5), ""}, // a leap year
		{day(2023, 2, 28), day(2023, 3, 5), "there are 4 clear days"},
		{day(2024, 2, 5), day(2024, 2, 6), "there are 0 clear days"},
		{day(2024, 2, 5), day(2024, 2, 5), "there are 0 clear days"},
		{day(2024, 2, 9), day(2024, 2, 11), "there is 1 clear day,"},
		{Date{}, day(2024, 2, 5), ""}, {day(2024, 2, 5), Date{}, ""},
	} {
		got := QuarterDates{Publication: tt.publication, Meeting: tt.meeting}.Warning()
		if tt.says == "" && got != "" || !strings.Contains(got, tt.says) {
			t.Errorf("%s to %s: %q, want %q", tt.publication, tt.meeting, got, tt.says)
		}
	}
}

// Dates stand in the order in which the work is done, whichever of them are set.
func TestTheOrderOfDates(t *testing.T) {
	d := func(n int) Date {
		if n == 0 {
			return Date{}
		}
		return day(2024, time.January, n)
	}
	for _, tt := range []struct {
		due, clearance, publication, meeting int
		says                                 string
	}{
		{1, 2, 3, 9, ""}, {1, 1, 1, 1, ""}, {0, 0, 0, 0, ""}, {5, 0, 0, 9, ""},
		{5, 4, 0, 0, "clearance, 4 January 2024, is before the due date, 5 January 2024"},
		{5, 0, 4, 0, "publication, 4 January 2024, is before the due date"}, {5, 0, 0, 4, "the meeting, 4 January 2024, is before the due date"},
		{1, 5, 4, 0, "publication, 4 January 2024, is before clearance"}, {1, 2, 5, 4, "the meeting, 4 January 2024, is before publication"},
	} {
		got := QuarterDates{d(tt.due), d(tt.clearance), d(tt.publication), d(tt.meeting)}.Wrong()
		if tt.says == "" && got != "" || !strings.Contains(got, tt.says) {
			t.Errorf("%+v: %q", tt, got)
		}
	}
}

// Dates are a lead's and an administrator's, of a quarter that is not signed off; a due date stays one.
func TestSetDates(t *testing.T) {
	plan := Plan{Quarter: Quarter{2023, 3}, DueOn: day(2024, 1, 15)}
	next := QuarterDates{Due: plan.DueOn, Meeting: day(2024, 2, 12)}
	for _, tt := range []struct {
		role Role
		so   *SignOff
		d    QuarterDates
		says string
	}{
		{RoleLead, nil, next, ""}, {RoleAdministrator, nil, next, ""},
		{RoleOfficer, nil, next, "only a performance lead or an administrator"}, {RoleDirector, nil, next, "only a performance lead or an administrator"},
		{RoleLead, &SignOff{}, next, "is signed off, and its dates are kept"},
		{RoleLead, nil, QuarterDates{Meeting: next.Meeting}, "a quarter has a due date"},
		{RoleLead, nil, QuarterDates{Due: plan.DueOn, Meeting: day(2024, 1, 1)}, "is before the due date"},
	} {
		got, err := SetDates(Actor{Officer: Officer{Role: tt.role}}, plan, tt.so, tt.d)
		if tt.says == "" && (err != nil || got.Dates() != tt.d) || tt.says != "" && (err == nil || !strings.Contains(err.Error(), tt.says)) {
			t.Errorf("%v %+v: %+v, %v", tt.role, tt.d, got.Dates(), err)
		}
	}
}
