package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// The system's own dialogs for files, above the window of a node. UI thread only.
final class FileDialogs {

    private final Node owner;
    private Optional<File> lastFolder = Optional.empty();

    FileDialogs(Node owner) {
        this.owner = owner;
    }

    /// A list of contacts to read.
    Optional<Path> openList(String title) {
        var chooser = chooser(title);
        return remembered(chooser.showOpenDialog(owner.getScene().getWindow()));
    }

    /// A file to write.
    ///
    /// @param name proposed, with its ending
    Optional<Path> saveCsv(String title, String name) {
        var chooser = chooser(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        return remembered(chooser.showSaveDialog(owner.getScene().getWindow()));
    }

    /// A calendar file to write.
    Optional<Path> saveCalendar(String title) {
        var chooser = chooser(title);
        chooser.setInitialFileName("kartoteka.ics");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("iCalendar", "*.ics"));
        return remembered(chooser.showSaveDialog(owner.getScene().getWindow()));
    }

    Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        lastFolder = Optional.ofNullable(chosen).map(File::getParentFile).or(() -> lastFolder);
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
