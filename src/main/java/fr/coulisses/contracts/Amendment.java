package fr.coulisses.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an amendment changes (avenant); nothing for a contract that stands by itself.
///
/// @param contract the id of the contract that is changed; empty for none
/// @param number of the amendment, from 1
/// @param of what that contract is called
/// @param signedOn when it was signed by all
public record Amendment(
        String contract,
        @Nullable Integer number,
        String of,
        @Nullable LocalDate signedOn) {

    static final Amendment NONE = new Amendment("", null, "", null);

    public Amendment {
        contract = Fields.text(contract);
        of = Fields.text(of);
    }

    public boolean changes() {
        return !contract.isEmpty();
    }
}
