package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class BaseLocationTest {

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base;INIT=CALL FILE_WRITE('x','/tmp/y')",
                "base\nother",
                "base\u0000",
                "",
                "  "
            })
    void aPathThatCouldSaySomethingToTheDatabaseIsNoPlace(String path) {
        assertEquals(Optional.empty(), BaseLocation.at(path));
    }

    @Test
    void suchAPathIsRefusedByTheConstructorToo() {
        assertThrows(IllegalArgumentException.class, () -> new BaseLocation(temp.resolve("a;b")));
    }

    @Test
    void theBaseFileStandsForItsFolder() throws IOException {
        var file = Files.createFile(temp.resolve("kartoteka.mv.db"));
        assertEquals(new BaseLocation(temp), BaseLocation.at(file.toString()).orElseThrow());
    }

    @Test
    void aLinkLeadsToTheSameBase() throws IOException {
        var folder = Files.createDirectory(temp.resolve("base"));
        var link = Files.createSymbolicLink(temp.resolve("link"), folder);
        assertEquals(new BaseLocation(folder), new BaseLocation(link));
    }

    @ParameterizedTest
    @CsvSource({
        "OneDrive - Контора/base, OneDrive",
        "Dropbox/base, Dropbox",
        "Library/Mobile Documents/base, Mobile Documents",
        "Яндекс.Диск/base, Яндекс.Диск"
    })
    void aFolderThatACloudCopiesIsKnown(String path, String cloud) {
        assertEquals(Optional.of(cloud), new BaseLocation(temp.resolve(path)).cloud());
    }

    @Test
    void anOrdinaryFolderIsNoCloud() {
        assertEquals(Optional.empty(), new BaseLocation(temp.resolve("base")).cloud());
    }
}
