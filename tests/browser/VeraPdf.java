// Why: veraPDF has no package here, but its classes are inside a PyPI wheel. This
// hands it every file in one JVM, whose start costs more than a check.
//
// Arguments: the standards (ua1, 2a). Standard input: one path a line.
// Standard output: verdict TAB standard TAB path TAB (compliant | not) TAB why.

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraPdf {
    public static void main(String[] standards) throws Exception {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        VeraGreenfieldFoundryProvider.initialise();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path; (path = in.readLine()) != null;) {
            for (String standard : standards) {
                String why;
                try {
                    why = why(path, PDFAFlavour.fromString(standard));
                } catch (Exception | Error failure) {
                    why = "veraPDF could not read it: " + failure;
                }
                String verdict = why.isEmpty() ? "compliant" : "not";
                out.println(String.join("\t", "verdict", standard, path, verdict, why.replaceAll("\\s+", " ")));
            }
        }
    }

    /** The rules that do not hold, the first five of them in words; empty when all hold. */
    private static String why(String path, PDFAFlavour flavour) throws Exception {
        try (var file = new FileInputStream(path);
                var parser = Foundries.defaultInstance().createParser(file, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return "";
            }
            Map<String, String> rules = new LinkedHashMap<>();
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                    rules.putIfAbsent(rule, rule + " " + one.getMessage());
                }
            }
            String words = rules.values().stream().limit(5).collect(Collectors.joining("; "));
            return rules.size() + " rules do not hold: " + words;
        }
    }
}
