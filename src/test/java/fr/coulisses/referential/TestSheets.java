package fr.coulisses.referential;

import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sheets of a test's own: a copy of the shipped one under another code, so that no other test sees it change.
public final class TestSheets {

    private TestSheets() {}

    /// The shipped sheet once more under a new code, with the same kinds.
    public static Referential copy(TestSchool school, Referentials referentials, SheetImports imports) {
        PersonSummary administrator = school.open(Role.ADMIN);
        return school.as(administrator, () -> {
            Referential shipped = referentials.revision("RNCP39603", 1);
            String code = "ESSAI-" + UUID.randomUUID().toString().substring(0, 8);
            SheetContent content = shipped.content().named(code, "Fiche d’essai", 6, "École d’essai", null, null);
            Map<String, List<String>> evidence = shipped.evidence();
            return imports.store(content, evidence, "Pour un essai");
        });
    }
}
