import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Brings every Java source to the house format, or only says which are not in it: `FormatSources
/// check|write FOLDER…`.
///
/// Ends with status 1 if a file was not in the format and the word was `check`.
void main(String[] args) throws Exception {
    var write = args[0].equals("write");
    var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
    var formatter = new Formatter(options);
    var unformatted = new ArrayList<Path>();
    for (var i = 1; i < args.length; i++) {
        try (var files = Files.walk(Path.of(args[i]))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var formatted = settled(formatter, source);
                if (!formatted.equals(source)) {
                    unformatted.add(file);
                    if (write) {
                        Files.writeString(file, formatted);
                    }
                }
            }
        }
    }
    if (!write && !unformatted.isEmpty()) {
        unformatted.forEach(file -> System.err.println("Not in the house format: " + file));
        System.err.println("Run: ./mvnw -q -Pformat -Dformat=write initialize");
        System.exit(1);
    }
}

/// The format of `source` that formatting leaves as it is: a long comment may take more than one
/// round.
String settled(Formatter formatter, String source) throws Exception {
    var formatted = formatter.formatSourceAndFixImports(source);
    for (var round = 0; round < MOST_ROUNDS; round++) {
        var again = formatter.formatSourceAndFixImports(formatted);
        if (again.equals(formatted)) {
            return formatted;
        }
        formatted = again;
    }
    return formatted;
}

static final int MOST_ROUNDS = 5;
