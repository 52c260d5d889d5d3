package ppb

import "time"

// backupAge is how old the last proven backup may be before somebody who makes a quarter final is warned.
const backupAge = 7 * 24 * time.Hour

// BackupOverdue reports whether the last backup that was proved good, the zero time where there was none, is too old.
func BackupOverdue(last, now time.Time) bool { return now.Sub(last) > backupAge }
