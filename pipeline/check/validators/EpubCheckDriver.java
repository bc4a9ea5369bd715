import com.adobe.epubcheck.tool.EpubChecker;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Judges EPUB files with EPUBCheck, all in one process: EPUBCheck spends seconds on compiling its schemas, and
 * milliseconds on each further file.
 *
 * <p>Arguments: the folder for the reports, then the files. The report on the file with number N (from 0) is
 * N.json in that folder, just as EPUBCheck's command writes it. Standard output has one line a file: its number,
 * a space, and the exit code that the command would have ended with.
 */
public final class EpubCheckDriver {
    private EpubCheckDriver() {}

    public static void main(String[] arguments) {
        PrintStream lines = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(OutputStream.nullOutputStream())); // its summary, which the report has too
        for (int number = 0; number + 1 < arguments.length; number++) {
            String report = new File(arguments[0], number + ".json").getPath();
            try {
                int code = new EpubChecker()
                        .run(new String[] {"--locale", "en", "--json", report, arguments[number + 1]});
                lines.println(number + " " + code);
            } catch (RuntimeException | StackOverflowError failure) {
                System.err.println(arguments[number + 1] + ": " + failure);
            }
        }
    }
}
