package fr.coulisses.referential.exchange;

import java.util.Arrays;
import java.util.Optional;

/// A format in which sheets travel between programs.
public enum ExchangeFormat {
    /// Everything that Coulisses knows of a sheet.
    COULISSES("json", "application/json"),
    /// The framework file of Mahara's SmartEvidence.
    MAHARA("matrix", "application/json"),
    /// The competency framework of Moodle: 14 columns.
    MOODLE("csv", "text/csv;charset=UTF-8"),
    /// A package of the standard Competencies and Academic Standards Exchange, 1EdTech CASE 1.0.
    CASE("case.json", "application/json"),
    /// The export of the national register, V4.1; it is read and never written: the register is the State's.
    RNCP("xml", "application/xml");

    private final String ending;
    private final String mediaType;

    ExchangeFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The ending of a file in this format, which also names it in an address.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isWritten() {
        return this != RNCP;
    }

    public String labelKey() {
        return "referential.format." + name();
    }

    /// The format that is written under an ending.
    public static Optional<ExchangeFormat> written(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.isWritten() && format.ending.equals(ending))
                .findFirst();
    }
}
