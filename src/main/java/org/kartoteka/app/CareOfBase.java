package org.kartoteka.app;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.preferences.KeptBackup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/// The care of the base that is open.
final class CareOfBase implements BaseCare {

    private final Base base;
    private final Backups backups;
    private final BaseChoices choices;
    private final Clock clock;

    CareOfBase(Base base, Clock clock, BaseChoices choices) {
        this.base = base;
        this.backups = new Backups(base.location(), clock);
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public Path folder() {
        return base.location().folder();
    }

    @Override
    public Path backupsFolder() {
        return base.location().backups();
    }

    @Override
    public List<KeptBackup> backups() {
        return backups.list().stream()
                .filter(backup -> backup.identity().equals(base.identity()))
                .map(this::kept)
                .toList();
    }

    @Override
    public KeptBackup backUp() {
        return kept(backups.make(base, Backup.Reason.ASKED));
    }

    private KeptBackup kept(Backup backup) {
        return new KeptBackup(
                backup.file(),
                LocalDateTime.ofInstant(backup.madeAt(), clock.getZone()),
                backup.rows().getOrDefault("CLIENT", 0L),
                base.missingFrom(backup));
    }

    @Override
    public void restore(Path backup) {
        choices.restore(backup);
    }

    @Override
    public void openOther() {
        choices.openOther();
    }

    @Override
    public void show(Path folder) {
        choices.show(folder);
    }
}
