import java.io.File;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.ReleaseDetails;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Judges PDF files with veraPDF and says what it found, one JSON object a line.
 *
 * <p>Arguments: the profiles (veraPDF's short names joined by commas, or "claimed" for those that each file
 * claims in its metadata), then the files. Lines, in the order of the files, which are named by their number
 * from 0:
 *
 * <pre>
 *   {"file":0,"profile":"ua1","passed":true,"checks":149,"findings":[]}
 *   {"file":1,"claims":0}            the file claims no standard
 *   {"file":2,"error":"…"}           the file could not be read or judged
 *   {"version":"1.31.207","files":3} the last line, by which the reader knows that nothing was cut off
 * </pre>
 *
 * The exit code says nothing about the files.
 */
public final class VeraPdfDriver {
    private static final String CLAIMED = "claimed";
    private static final String ENGINE = "validation-model";
    private static final int PLACES_PER_RULE = 1; // the count of the others is kept all the same

    private final PrintStream lines;
    private final Map<PDFAFlavour, ValidationProfile> profiles = new HashMap<>();

    private VeraPdfDriver(PrintStream lines) {
        this.lines = lines;
    }

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        PrintStream lines = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what a library prints must not get between our lines
        VeraGreenfieldFoundryProvider.initialise();
        String version = ReleaseDetails.addDetailsFromResource(
                ReleaseDetails.APPLICATION_PROPERTIES_ROOT + ENGINE + "." + ReleaseDetails.PROPERTIES_EXT).getVersion();
        VeraPdfDriver driver = new VeraPdfDriver(lines);
        for (int number = 0; number + 1 < arguments.length; number++) {
            driver.judge(number, new File(arguments[number + 1]), arguments[0]);
        }
        lines.println("{\"version\":" + quoted(version) + ",\"files\":" + (arguments.length - 1) + "}");
    }

    private void judge(int number, File file, String wanted) {
        try {
            List<PDFAFlavour> flavours = wanted.equals(CLAIMED) ? claims(file) : named(wanted);
            for (PDFAFlavour flavour : flavours) {
                lines.println(judgment(number, file, flavour));
            }
            if (flavours.isEmpty()) {
                lines.println("{\"file\":" + number + ",\"claims\":0}");
            }
        } catch (Exception | StackOverflowError failure) {
            lines.println("{\"file\":" + number + ",\"error\":" + quoted(reason(failure)) + "}");
        }
    }

    /** The standards that the XMP metadata of a file names. */
    private static List<PDFAFlavour> claims(File file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file)) {
            List<PDFAFlavour> claimed = new ArrayList<>(parser.getFlavours());
            claimed.remove(PDFAFlavour.NO_FLAVOUR);
            return claimed;
        }
    }

    private static List<PDFAFlavour> named(String wanted) {
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String name : wanted.split(",")) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
            if (flavour == PDFAFlavour.NO_FLAVOUR) {
                throw new IllegalArgumentException("veraPDF knows no profile " + name);
            }
            flavours.add(flavour);
        }
        return flavours;
    }

    /** Each standard needs its own reading of the file: veraPDF builds the model that the standard looks at. */
    private String judgment(int number, File file, PDFAFlavour flavour) throws Exception {
        ValidationProfile profile = profile(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, PLACES_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            Map<RuleId, TestAssertion> firsts = new LinkedHashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    firsts.putIfAbsent(assertion.getRuleId(), assertion);
                }
            }
            List<String> findings = new ArrayList<>();
            for (TestAssertion first : firsts.values()) {
                findings.add(finding(first, result.getFailedChecks().getOrDefault(first.getRuleId(), 1)));
            }
            return "{\"file\":" + number + ",\"profile\":" + quoted(flavour.getId())
                    + ",\"passed\":" + result.isCompliant() + ",\"checks\":" + result.getTotalAssertions()
                    + ",\"findings\":[" + String.join(",", findings) + "]}";
        }
    }

    private static String finding(TestAssertion first, int count) {
        String message = first.getErrorMessage();
        if (message == null || message.isBlank()) {
            message = first.getMessage();
        }
        return "{\"rule\":" + quoted(first.getRuleId().getClause() + "-" + first.getRuleId().getTestNumber())
                + ",\"message\":" + quoted(message) + ",\"location\":" + quoted(first.getLocation().getContext())
                + ",\"count\":" + count + "}";
    }

    private ValidationProfile profile(PDFAFlavour flavour) throws Exception {
        ValidationProfile known = profiles.get(flavour);
        if (known == null) {
            known = read(flavour);
            profiles.put(flavour, known);
        }
        return known;
    }

    /** Reads a profile as plain XML, since veraPDF's own way needs a JAXB runtime, which the jar does not carry. */
    private static ValidationProfile read(PDFAFlavour flavour) throws Exception {
        String name = resource(flavour);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document;
        try (InputStream stream = VeraPdfDriver.class.getClassLoader()
                .getResourceAsStream("org/verapdf/pdfa/validation/" + name + ".xml")) {
            if (stream == null) {
                throw new IllegalStateException("the jar has no profile " + name);
            }
            document = factory.newDocumentBuilder().parse(stream);
        }
        Set<Rule> rules = new HashSet<>();
        for (Element rule : elements(document.getDocumentElement(), "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element variable : elements(document.getDocumentElement(), "variable")) {
            variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                    text(variable, "defaultValue"), text(variable, "value")));
        }
        if (rules.isEmpty()) {
            throw new IllegalStateException("the profile " + name + " has no rules");
        }
        return Profiles.profileFromValues(flavour,
                Profiles.profileDetailsFromValues(name, "", "veraPDF", new Date(0)), "", rules, variables);
    }

    private static String resource(PDFAFlavour flavour) {
        switch (flavour) {
            case PDFUA_1:
                return "PDFUA-1";
            case PDFUA_2:
                return "PDFUA-2-ISO32005";
            case WTPDF_1_0_ACCESSIBILITY:
                return "WTPDF-1-0-Accessibility";
            case WTPDF_1_0_REUSE:
                return "WTPDF-1-0-Reuse";
            default:
                return "PDFA-" + flavour.getId().toUpperCase(java.util.Locale.ROOT);
        }
    }

    private static Rule rule(Element rule) {
        Element id = elements(rule, "id").get(0);
        Element error = elements(rule, "error").get(0);
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : elements(error, "argument")) {
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
        }
        return Profiles.ruleFromValues(
                Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
                rule.getAttribute("object"),
                rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
                rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
                Profiles.errorFromValues(text(error, "message"), arguments), new ArrayList<>());
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    /** The innermost cause tells what is wrong with the file; the outer ones only where veraPDF noticed. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : (text == null ? "" : text).toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
