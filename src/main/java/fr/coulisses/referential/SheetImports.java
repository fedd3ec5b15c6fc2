package fr.coulisses.referential;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.referential.exchange.ReadSheet;
import fr.coulisses.referential.exchange.SheetFile;
import fr.coulisses.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings sheets of other programs into the school: read first, looked at, and stored when an administrator says so.
@Service
public class SheetImports {

    private final RevisionRecords records;
    private final Referentials referentials;
    private final CurrentPerson currentPerson;

    SheetImports(RevisionRecords records, Referentials referentials, CurrentPerson currentPerson) {
        this.records = records;
        this.referentials = referentials;
        this.currentPerson = currentPerson;
    }

    /// What a file holds; nothing is stored.
    ///
    /// @throws Refusal when it cannot be read
    public List<ReadSheet> read(byte[] file) {
        currentPerson.require(Role.ADMIN);
        return SheetFile.read(file);
    }

    /// Stores a sheet as the next revision of its code, or as the first. Where the file does not say which kinds can
    /// evidence a competency, it is as in the revision before.
    ///
    /// @param note why, for those who read it later; at most 1,000 characters
    /// @throws Refusal at the first thing that cannot be stored
    @Transactional
    public Referential store(SheetContent sheet, Map<String, List<String>> evidence, String note) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        SheetRules.require(sheet);
        String why = RevisionNote.of(note);
        int last = records.hold(sheet.code());
        UUID id = records.add(
                ReferentialSheet.of(sheet), last + 1, why, person.id(), evidence(sheet.code(), evidence, last));
        return referentials.get(id);
    }

    private Map<String, List<String>> evidence(String code, Map<String, List<String>> said, int last) {
        if (said.isEmpty()) {
            return last == 0 ? Map.of() : referentials.newest(code).evidence();
        }
        Map<String, List<String>> known = new HashMap<>(said);
        known.keySet().retainAll(records.kinds());
        return known;
    }
}
