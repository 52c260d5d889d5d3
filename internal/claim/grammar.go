package claim

// Grammar says in plain words what is read in a commentary, how figures are bound to what they are of, and what is never taken for the
// measure's own figure.
func Grammar() string { return grammar }

const grammar = `What a commentary claims is read in three steps: numbers and phrases, what they belong to, and whether that can be true.

NUMBERS
A number is read with its unit: 62.1%, 62.1 per cent; 0.8 percentage points, 0.8pp, 3 points; £1.2m, £419k, £1.2 million; 12 days, 20 working
days; 47 per 10,000; 1,217; seven (words up to twelve); 19/291. Its last digit says how exact it is: 93% is anything from 92.5 to 93.5, £5.6m
from £5.55m to £5.65m, 93,000 from 92,500 to 93,500. "About", "nearly" and "over" before a number make it inexact: it is held against nothing.

TIMES
Now: this quarter, the quarter, Q3 or quarter 3 or "the third quarter" where it is the one reported, the quarter's last month, year to date,
so far, this year, now, currently.
Earlier: the same period (point, time, stage, quarter) last year, this time last year, a year ago, 12 months ago; last year, the previous
year; last quarter, the previous quarter, three months ago; Q2, Q2 2022/23, quarter 2 of last year; 2022/23, 2022-23, 22/23; 2022, for the year
that begins or ends in it; June, June 2022, 30 June 2022, June 22; July to September 2021; the autumn term 2022; the start of the year.
"The whole of", "as a whole" and "outturn" mean the whole year. "In the last year" and "over the past 12 months" are the time since a year ago,
at which no figure is. Times that lie ahead are left alone.

CLAIMS
Level: there were 271, it stands at 84.1%. Now, or at an earlier time.
Change: up 9%, by 33, 13 fewer than, a reduction of 25, a 15% reduction on, 0.8 points above, (-23), 20% more.
From and to: from 24 to 31, (96.1% to 78.3%), 24 compared with 31.
Way: rose, fell, higher, lower, better, worse, an increase on, up from, a fall from.
Share: 79 of 85 (93%), 93% (79 of 85), out of 85 leavers 79, 998, which is 78% of the 1,286.
Target: the target of 90%, the 90% target, above, below, within, short of, met, missed; 3 points below target.
All: improved across all, each measure is better, every one of the three, across the board; not where an exception is named.
Total: 60 flags: 23 low, 24 medium and 13 high; of 73 measures 41 were, 15 were and 17 were; 431 and 217, 648 in all; 5.2 less 1.0 leaves 4.2.
Period: 53% this quarter, year to date, in the 12 months to.

WHAT BELONGS TO WHAT
A figure belongs to the time right behind it in its clause (75% in 2013, the 1,517 of 2014/15), in brackets before it (2021/22 (563)), or before
it in its sentence (at the end of June it was 271). Behind "than", "from", "compared with", "against" and "on" stands an earlier figure. A change
is held against the figure or the time behind it (on the 1,517, than last year), else the two figures before it in its sentence; the later of
the two is the nearest one before it, behind "to", or the value; of two earlier ones (147 in 2022/23 and 167 in 2021/22), that of the later time. What is said of a part is held against that part where its name stands near.

NEVER THE MEASURE'S OWN FIGURE
Years, dates, ages (3- and 4-year-olds, aged 16), numbers of something (Year 6, Section 47, KS2, level 4), limits (within 12 months, 20 weeks or
more), figures of the country, the region or councils like this one (nationally, England, statistical neighbours), figures that are forecast,
planned or hoped for, and lines of a table typed into the text.

WHEN SOMETHING IS SAID
Whatever one of the held figures explains is no fault. A figure of which it is not clear what it is of is spoken of only where it is a near miss:
two digits changed about, ten times too great or too small, or the figure of another time. A change of which the earlier figure is not known is
never spoken of. What follows from a figure that is wrong is not said again.
`
