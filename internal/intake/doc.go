// Package intake reads the files of a plan, checks every cell and hands over what they say as one ppb.PlanFiles.
//
// It writes nothing and knows neither the database nor a screen: who may import, and what an import changes, is decided
// elsewhere. The text below is the one description of the format; "ppbtui import --help" prints it.
//
// # Import format
//
// PATH is a folder of CSV files (RFC 4180, UTF-8, with or without a byte order mark, lines ended by LF or CRLF). The
// first line of a file names its columns, in any order; a column marked * must be there and filled, any other may be
// left out or left empty: of what is held already, a column that the file has not stays as it is, and a cell that is empty
// is emptied. Dates are written 2023-09-30, numbers plainly as -1234.5 (at most 15 digits before the point
// and 6 after it, of a figure as many as make 19 in all, without signs, commas or units), periods as 2022-23 (a year) or 2022-23-Q2 (a quarter).
//
// The first import of a quarter needs plan.csv and the files of its objectives, measures and milestones. A later import
// for the same quarter may hold any of the files, figures.csv alone, say: what the others would say is taken from the
// plan as it is held. An import adds and updates; it never deletes, and it never changes an entry that is submitted or
// accepted. If anything is wrong in any file, everything that is wrong is listed and nothing is written. Other files in
// the folder are not read, and are named. A file has to be a plain one, or a link to one.
//
// Characters that cannot be seen, those that turn the order of others round, and more than four marks on a character are
// taken out of names and sentences, and counted; in a ref, a number or a day they are refused. So an emoji of several
// people becomes those people.
//
// A cell that begins with =, +, -, @ or an apostrophe and is no number is exported with an apostrophe before it, so that no
// spreadsheet takes it for a formula, and is read without that.
//
// A ref may stand twice: the second item with the ref PED06d has the key PED06d~2, counted down measures.csv and then
// milestones.csv, texts.csv and tables.csv. The other files name an item by its key, or by its ref where only one item of that kind has it. An
// empty part is the whole measure.
//
// What a rating hangs on (a target, a due date, a tolerance, a basis, a unit, a polarity, a scheme, a profile, a part) is not
// changed without who approved it and why: of a target and a due date the files say it; of anything else, and of targets
// and due dates whose rows do not, the options of the command do. What submitted and accepted items would read
// as then is listed, with --dry-run too.
//
//	plan.csv, one row
//	  council *         name of the council
//	  title *           title of the report
//	  quarter *         the quarter being collected: 2023-24-Q2
//	  due_on *          the day by which officers submit
//	  tolerance         default tolerance, per cent of the target; empty = 10
//	  share             share of a year's target expected by now: even, last_year; empty = even
//	  scheme            rule for the colours: tolerance, floor, tolerance-travel, judgement; empty = tolerance
//	  checks_off        names of the checks that this plan does without, separated by semicolons; empty = none
//	  clearance_on      by when the report is cleared
//	  publication_on    when it is published
//	  meeting_on        when members meet on it
//	  order             of the items under an objective: kind (measures before milestones), ref (both in one list, by their refs); empty =
//	                    kind
//	  small_numbers     of people, by which somebody may be known: print, they are printed unless one is withheld; decide, each is
//	                    decided before sign-off and withheld until then; empty = print
//	  crest             name of a file in the folder files: the crest over the title, a PNG or an SVG of at most 1 MiB, a PNG of at
//	                    most 4,000 pixels a side; one that is held already need not be there; empty = none
//	  crest_alt         what the crest shows, for who cannot see it; a crest needs it
//	  template          name of a file in the folder files: the Word document or template (.docx, .dotx) of at most 10 MiB
//	                    whose styles the report takes as a Word file; one that is held already need not be there; empty = none
//	  sign_off          signatures that make a quarter final: 1, a lead's or a director's; 2, a lead prepares and a director signs; empty = 1
//
//	officers.csv, one row a person
//	  login *           the name the person signs in with
//	  name *            full name
//	  post              post, as printed
//	  role              officer, lead, director, administrator, viewer; empty = officer
//	  department        of a director: whose items they accept, as objectives.csv names it
//	  mail              mail address, for reminders
//	  closed_on         the day from whose start they sign in no longer
//
//	objectives.csv, one row an objective, in the order of the report
//	  code *            short code: PED02
//	  parent            code of the objective it belongs to; at most 8 levels
//	  title *
//	  department        that answers for it; empty = that of the objective it belongs to
//	  serves            codes of the corporate priorities that it serves, separated by semicolons: CP1;CP3. They are rows of this
//	                    file too; one that has nothing of its own is printed above those that serve it alone
//
//	sections.csv, one row a section, in the order of the report; a plan without it is a report of its objectives alone
//	  code *            short code, which no objective has: KEY
//	  parent            code of the section it stands under
//	  kind *            text, paragraphs (with titles, of this quarter alone), performance (the objectives), table, chart,
//	                    attachment, generated
//	  title *
//	  about             of kind generated: summary, exceptions, data_quality, changes, corrections, matters_arising, symbols,
//	                    travel, shorthand, officers; of kind chart: the key of the table it draws, and where it
//	                    is not the first with numbers, the column behind a full stop: RES.cost. What its total was in the
//	                    quarter before, and in the periods that figures.csv gives, is drawn beside it
//	  numbering         none (its texts are printed as labelled fields), restart (numbers begin again with 1), appendix; empty =
//	                    numbered
//	  department        that answers for it; empty = that of the section it stands under
//
//	texts.csv, one row a text, a paragraph or an attachment, in the order of the report
//	  ref *             reference, by which officers find it: KD01
//	  section *         code of a section of kind text, paragraphs, table or attachment
//	  title             as printed
//	  text              the words of the quarter, which become its entry; {quarter}, {ordinal}, {year}, {period}, {end} and
//	                    {meeting} are filled in; of an attachment what the file shows, for those who cannot open it
//	  file              of an attachment: the name of a file in the folder files, of 10 MB at the most, which goes with it
//	  standing          yes: the next quarter begins with its words; no; empty = no
//	  retired_from      as in measures.csv
//	  retired_how       retired; empty = retired
//	  retired_why       why
//	  key               as in measures.csv
//
//	tables.csv, one row a table, in the order of the report
//	  ref *             reference, by which officers find it: REV
//	  section *         code of a section of kind table
//	  title *           as printed
//	  note              printed under it
//	  retired_from      as in measures.csv
//	  retired_how       retired; empty = retired
//	  retired_why       why
//	  key               as in measures.csv
//
//	columns.csv, one row a column of a table, in the order in which they are printed. The rows are in a file of the folder
//	tables that is named by the table's key, tables/REV.csv, with the columns row (a code; empty = made of the label), role
//	(line, heading, subtotal: adds the lines before it, net: adds the subtotals, total; empty = line) and label, and a column for
//	each of these, whose cells become the table's entry; a cell of sums is the total as stated
//	  ref *             of a table
//	  column *          short code: budget_to_date
//	  kind *            text, money (pounds), money_k (thousands of pounds), count, percent, number, progress
//	                    (Green, Amber, Red, Complete, None; a tick is Green, U Amber, a cross Red)
//	  label *           as printed
//	  group             heading over this and its neighbours of the same group
//	  decimals          digits after the point as printed, 0 to 6; empty = 0
//	  formula           what its lines are worked out from: budget_to_date - actual; empty = typed
//	  adverse           yes: what is below zero is adverse and printed in brackets; no; empty = no
//	  adds              yes: sums add it; no; empty = yes of what is counted or money
//
//	measures.csv, one row a measure, in the order of the report
//	  ref *             reference, as published: PED02 05
//	  objective *       code of its objective
//	  title             empty = it is printed by its ref alone
//	  definition        what is counted
//	  source            where the figure comes from, several separated by semicolons
//	  polarity *        which way is better: higher, lower, range; none = data only
//	  basis *           what the number accumulates over: snapshot, quarter, cumulative_financial, cumulative_academic,
//	                    cumulative_calendar, rolling_12m, forecast_year, annual, termly
//	  unit *            count, percent, rate_10000, money, number; a count or a rate is typed below zero only where a
//	                    target or an earlier figure of it is
//	  decimals          digits after the point as printed, 0 to 6; empty = 0
//	  headline          of a measure with parts: the part that is published, sum, or none; empty = none
//	  scheme            as in plan.csv; empty = the plan's
//	  tolerance_kind    relative (per cent of the target), absolute (points or units), limit; empty = the plan's
//	  tolerance         the amount, for relative and absolute
//	  amber_limit       the value that is still Amber, for limit
//	  profile           words separated by semicolons: shares of the year expected by a quarter's end (Q1=1/4;Q2=1/2), even,
//	                    last_year, distinct (counts distinct people), over_100 (percentages may lie outside 0 to 100);
//	                    empty = the plan's share
//	  due_in            quarters of a year that it is due in: Q2;Q4; empty = all
//	  months            of a figure that is given for each month: last, the last month's stands for the quarter; sum, they are
//	                    added; rate, it is worked out from their numerators and denominators; empty = one figure a quarter
//	  year_end          the day at which its year's outturn stands: 12-31; empty = as its basis says
//	  counts            people or things, of which the small numbers are not told of; empty = as its title says
//	  retired_from      quarter from which on it is reported no longer
//	  retired_how       retired; empty = retired
//	  retired_why       why
//	  key               its key, where the ref stands twice; empty = counted
//
//	parts.csv, one row a part of a measure, in the order in which they are shown
//	  ref *
//	  part *            short code: pre_map
//	  label *           as printed: PRE-MAP
//	  unit *            as in measures.csv
//	  decimals          as in measures.csv
//	  rated             inherit (against the measure's target), own (against its own), no; empty = inherit
//
//	links.csv, one row for each figure of a measure that a cell of a table states too
//	  ref *             of a measure
//	  part              the part whose figure it is; empty = the whole
//	  table *           key of the table
//	  row *             code of the row
//	  column *          code of the column
//	  as_of             the day of the cell's figure; empty = the quarter's end
//
//	targets.csv, one row for each statement of a target, in the order in which they were made; of those for one part and
//	period the last one holds. The first needs nobody's approval; a different one, behind it, needs all three of
//	approved_by, approved_on and reason. An earlier one stays, also where the file does not name it
//	  ref *
//	  part
//	  period *          a year, or a quarter with a target of its own
//	  kind *            absolute, range, reduce_by, increase_by, reduce_by_percent, increase_by_percent, better_than,
//	                    text, none
//	  value             the level, or the amount or per cent of change
//	  min, max          the bounds of a range
//	  base              what a change starts from, or what is to be bettered
//	  raw               as published: £250000 reduction
//	  approved_by       who approved it, who is not an officer of the item; empty = to be confirmed
//	  approved_on       when
//	  reason            why it is another than before
//	  standing          statutory, local, national
//	  stated            error (in place of one that was stated wrongly), carried (taken over from the year before, to be
//	                    confirmed)
//
//	figures.csv, one row a figure of a measure (empty part) or of one of its parts, for one period and source; or of a table what a
//	column came to in an earlier period, with part, period, value, source and note alone, which a chart sets beside its total
//	  ref *
//	  part              of a table the code of the column
//	  period *          figures of the quarter being collected become its entries, any other is an earlier figure
//	  month             1, 2 or 3: of the quarter being collected, where the measure's figure is given for each month
//	  raw               as printed: 400 MAP 49 PRE-MAP
//	  value             the number
//	  num, den          numerator and denominator, both or neither; without a value, the percentage or the
//	                    rate follows from them
//	  unit              where it was another than the measure's or the part's
//	  as_of             the day the figure was taken; empty = the same point of the year
//	  den_as_of         the day that the denominator is of, where it is another; of the quarter being collected
//	  flags             p provisional, e estimated, f forecast, r revised, b series break; several as p,e
//	  none_reason       why there is no value: not_available, not_applicable, not_due, pending, refer_comment, as_above,
//	                    covered_by; of a part not_applicable, or not_available: it was not supplied
//	  promised          the day by which a value that is not available is promised
//	  source            where an earlier figure comes from; two figures of one period need two sources
//	  note
//	  replaces          the provisional figure in whose place this one came, in words
//
//	milestones.csv, one row a milestone, in the order of the report
//	  ref *
//	  objective *
//	  title             as in measures.csv
//	  source            the teams or persons who tell of it, separated by semicolons, as printed: Early Help
//	  due               empty where none was published
//	  retired_from      as in measures.csv
//	  retired_how       retired, achieved, not_achieved; empty = retired
//	  retired_why       why
//	  key               as in measures.csv
//
//	due_dates.csv, one row for each statement of a milestone's due date, in the order in which they were made, once there is
//	more than one; the last is that of milestones.csv. A different one needs who approved it, when and why
//	  ref *             of a milestone
//	  due
//	  approved_by       as in targets.csv
//	  approved_on
//	  reason
//	  stated            error
//
//	assignments.csv, one row for each officer of an item, in the order in which they are printed
//	  ref *             of a measure, a milestone, a text or a table
//	  login *           of an officer
//	  role              responsible, contributor; empty = responsible
//	  for               of a contributor: the login of whom they do it for; empty = the responsible officers
package intake
