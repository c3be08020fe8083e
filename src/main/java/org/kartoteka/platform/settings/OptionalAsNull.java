package org.kartoteka.platform.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import java.io.IOException;
import java.util.Optional;

/// Writes an empty [Optional] as `null` and a filled one as what it holds.
final class OptionalAsNull extends SimpleModule {

    OptionalAsNull() {
        super("optional");
        addSerializer(new Writer());
        addDeserializer(Optional.class, new Reader(null));
    }

    private static final class Writer extends StdSerializer<Optional<?>> {

        Writer() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            to.writePOJO(value.orElse(null));
        }
    }

    private static final class Reader extends JsonDeserializer<Optional<?>>
            implements ContextualDeserializer {

        private final JavaType held;

        Reader(JavaType held) {
            this.held = held;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Optional<?> deserialize(JsonParser from, DeserializationContext context)
                throws IOException {
            return Optional.ofNullable(context.readValue(from, held));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
