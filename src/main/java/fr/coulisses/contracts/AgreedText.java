package fr.coulisses.contracts;

import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What two contracts say, side by side.
final class AgreedText {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// 4200 and 4200.00 are one price, whichever somebody typed.
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private AgreedText() {}

    /// Whether both agree the same, whatever was noted later.
    static boolean isTheSame(Contract one, Contract other) {
        JsonNode agreed = JSON.valueToTree(one.agreed());
        return agreed.equals(BY_VALUE, JSON.valueToTree(other.agreed()));
    }
}
