import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDFs: Validate FLAVOURS FILE… (flavours such as ua1,3a). One line per file and flavour, with the rules that do
 * not hold below it. Exit 1 when one is not compliant.
 */
public class Validate {
  public static void main(String[] args) throws Exception {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    boolean all = true;
    for (int i = 1; i < args.length; i++)
      for (String id : args[0].split(",")) all &= validate(new File(args[i]), PDFAFlavour.byFlavourId(id));
    System.exit(all ? 0 : 1);
  }

  private static boolean validate(File file, PDFAFlavour flavour) {
    try (var parser = Foundries.defaultInstance().createParser(file, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      String verdict = result.isCompliant() ? "compliant" : "NOT COMPLIANT";
      System.out.printf("%s %s %s%n", verdict, flavour.getId(), file.getName());
      Map<Object, TestAssertion> example = new HashMap<>();
      for (TestAssertion found : result.getTestAssertions()) example.putIfAbsent(found.getRuleId(), found);
      result.getFailedChecks().forEach((rule, count) -> System.out.printf("  %s %s-%d ×%d %s%n    at %s%n",
          rule.getSpecification().getId(), rule.getClause(), rule.getTestNumber(), count,
          result.getValidationProfile().getRuleByRuleId(rule).getDescription().replaceAll("\\s+", " "),
          example.containsKey(rule) ? example.get(rule).getLocation().getContext() : ""));
      return result.isCompliant();
    } catch (Exception problem) {
      System.out.printf("NOT COMPLIANT %s %s%n  it cannot be read: %s%n", flavour.getId(), file.getName(), problem);
      return false;
    }
  }
}
