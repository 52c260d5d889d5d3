// Package rag holds the rules that turn a measure's figure into a RAG status and a direction of travel.
//
// RAG is a statement about the year end, made part-way through the year: "Green" says that the annual target is on
// course to be achieved, "Amber" that it is uncertain or too early to say, "Red" that it will not be achieved unless
// there is an intervention. Direction of travel compares performance, not the number, with the same period last year.
// (Halton Borough Council, appendix to the quarterly priority based report.) So 62 children in care by September
// against at most 68 a year is not Green: it is heading for about 124.
//
// Everything here is pure: no clock, no storage, no screen, and no binary floating point. Numbers are exact decimals,
// shares are ratios of integers, and two quantities are compared by cross-multiplying, never by rounding first.
// The package imports nothing else of this program.
//
// # The rules
//
// Where a number stands in front, the trace ([Step]) names it.
//
//  1. No value, no target in figures, or a measure that is data only ([Neutral]): no colour, with the reason ([Why]).
//  2. A change from a base becomes a level: base minus or plus the change. What is expected now is the level, or a
//     share of it where the figure adds up over the year (below), or the quarter's own target where it has one.
//  3. The adverse gap is how far the figure is on the wrong side of that: short of it if higher is better, over it if
//     lower is, beyond the nearer bound of a range. Of "better than", the base itself already misses.
//  4. No gap is Green, a gap within the tolerance (below) Amber, a greater one Red.
//  5. Against a target of 0 nothing is relative: without an absolute tolerance or an amber limit any gap is Red.
//  6. A change the wrong way is a gap like any other, and the words say so.
//  7. A count that only grows, of which fewer is better, and that is over the whole year's level before the year's last
//     day, cannot recover: Red. On the last day rule 4 decides, and its Amber reads "missed, within tolerance". It holds
//     beside a quarter's own target too.
//  8. Parts are rated one by one by the caller; a sum is rated as a sum.
//  9. Provisional and estimated figures say "low confidence"; they never change the colour.
//  10. What is computed is a proposal: the officer may publish another colour with a reason. That is the caller's.
//  11. What is signed off is never computed again. That, too, is the caller's.
//
// # What is expected now
//
// Only counts and money add up ([Unit.Additive]). On a cumulative basis a share of the year's level is expected by the
// as-of date; on the bases quarter and termly that period's part of it, a quarter or a third unless the plan states
// another. Percentages, rates, scores, snapshots, forecasts, rolling and annual figures are held against the whole level at
// any time. The share of the year is the first of these that there is:
//
//   - the share that the plan states for the measure and quarter ([OwnProfile]); a share of 0 gives no colour yet
//   - last year's same quarter over last year's outturn ([LastYearProfile]), where it is over 0 and not over 1
//   - the even one: months gone by, a month under way by its days, over 12, or over 11 for the academic year, which is
//     full by 31 July
//
// Distinct people do not build up evenly over a year ([Rule].People): only the first two count for them, and no year end
// is projected. Amber limits, absolute tolerances and range bounds that are stated for the year take the same share.
// Where the quarter has its own number beside the year's target, the share is what that number is of the year's level;
// of a range that is the bound not to be crossed, the one further from 0 where both are. A quarter's own target of
// another kind (a range, a change) implies no share: limits and tolerances hold as stated.
//
// # Tolerance
//
// The adverse gap that is still Amber, in the measure's unit; the first that is set: an amber limit value or floor
// standard ([Limit]); an absolute amount, points for a percentage ([Absolute]); per cent ([Relative]) of what is expected
// now, of the change for a target that is a change, of the bound crossed for a range. A relative tolerance on a count is
// never under 1, unless it is set to 0 per cent: then there is none and any gap is Red. On a percentage it is printed as "default tolerance", because 85.7 against 90 and its complement 14.3
// against 10 would get different ones.
//
// # Schemes
//
// A council's own published rule is a [Scheme]: the tolerance above; a floor standard; tolerance-travel, where within the
// tolerance is Green and beyond it the direction of travel decides, and rule 7 does not apply; or judgement alone.
//
// # Words
//
// Sentences print enough decimals that a figure and the threshold beside it differ when they differ: "94.95% against at
// least 95.0%". Thresholds that do not end are rounded to the side on which every figure with the printed decimals is
// rated as the words say.
package rag
