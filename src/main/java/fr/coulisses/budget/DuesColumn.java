package fr.coulisses.budget;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/// Instalments as the database keeps them: as text.
@Converter
class DuesColumn implements AttributeConverter<Dues, String> {

    @Override
    public String convertToDatabaseColumn(Dues dues) {
        return dues.text();
    }

    @Override
    public Dues convertToEntityAttribute(String text) {
        return Dues.of(text);
    }
}
