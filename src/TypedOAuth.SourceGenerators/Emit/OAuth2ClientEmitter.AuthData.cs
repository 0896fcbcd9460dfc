using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Emits the client's record of a user's authorization.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteAuthData(IndentedWriter writer, OAuth2ClientModel client)
    {
        writer.Write($$"""
            /// <summary>A user's authorization at {{CodeText.Documentation(client.DisplayName)}}; <c>ToString</c> omits tokens.</summary>
            {{GeneratedCodeAttribute}}
            public {{New(client, "AuthData")}}sealed record AuthData : {{Global.AuthDataBase}}, {{Global.AuthDataInterface}}<AuthData>
            """);
        using (writer.BeginBlock())
        {
            writer.Write($$"""
                {{Inherited}}
                public AuthData() { }

                """);
            WriteResponseConstructor(writer, client);
            foreach (var field in client.TokenFields)
            {
                WriteProperty(writer, field, "member", "token response");
            }

            foreach (var field in client.CallbackFields)
            {
                WriteProperty(writer, field, "parameter", "authorization response");
            }

            WriteClientDefinition(writer, client);
            writer.Write($"\nstatic AuthData {Global.AuthDataInterface}<AuthData>.Create({Global.TokenResponse} response) => new(response);");
            WriteCopyMethod(writer, client);
        }
    }

    private static void WriteResponseConstructor(IndentedWriter writer, OAuth2ClientModel client)
    {
        writer.Write($$"""
            private AuthData({{Global.TokenResponse}} response)
                : base(response)
            """);
        using (writer.BeginBlock())
        {
            for (var i = 0; i < client.TokenFields.Count; i++)
            {
                var field = client.TokenFields[i];
                writer.Write($"{field.PropertyName} = response.GetField({i}).As{field.Kind}();");
            }

            for (var i = 0; i < client.CallbackFields.Count; i++)
            {
                var field = client.CallbackFields[i];
                writer.Write($"{field.PropertyName} = response.GetCallbackField({i}).As{field.Kind}();");
            }
        }
    }

    private static void WriteProperty(IndentedWriter writer, TokenFieldModel field, string part, string response)
    {
        var (path, secret) = (CodeText.Documentation(field.Path), field.IsSecret ? " It is a secret." : "");
        writer.Write($"\n/// <summary>The {part} <c>{path}</c> of the {response}; null if it is missing.{secret}</summary>");
        if (field.IsSecret)
        {
            writer.Write("[global::System.Text.Json.Serialization.JsonIgnore]");
        }

        if (field.Kind == TokenFieldKind.StringArray)
        {
            // CA1819 reports properties that return an array; the application declared this type.
            writer.Write($"[{Global.SuppressMessage}(\"Performance\", \"CA1819\", Justification = \"The declared type.\")]");
        }

        writer.Write($"public {GetTypeName(field.Kind)}? {field.PropertyName} {{ get; init; }}");
    }

    /// <summary>Writes the override that tells the record how to compare its scopes.</summary>
    private static void WriteClientDefinition(IndentedWriter writer, OAuth2ClientModel client)
    {
        if (client.ComparesScopes)
        {
            writer.Write($$"""

                {{Inherited}}
                protected override {{Global.Definition}}? ClientDefinition => {{Qualify(client, client.Type.Name)}}.Definition;
                """);
        }
    }

    private static void WriteCopyMethod(IndentedWriter writer, OAuth2ClientModel client)
    {
        var fields = client.TokenFields.Concat(client.CallbackFields).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        writer.Write($"\nvoid {Global.AuthDataInterface}<AuthData>.CopyFieldsTo(global::System.Span<{Global.TokenFieldValue}> values)");
        using (writer.BeginBlock())
        {
            for (var i = 0; i < fields.Count; i++)
            {
                writer.Write($"values[{i}] = {fields[i].PropertyName};");
            }
        }
    }

    private static string GetTypeName(TokenFieldKind kind) => kind switch
    {
        TokenFieldKind.Int32 => "int",
        TokenFieldKind.Int64 => "long",
        TokenFieldKind.Boolean => "bool",
        TokenFieldKind.Double => "double",
        TokenFieldKind.Uri => Global.Uri,
        TokenFieldKind.DateTimeOffset => "global::System.DateTimeOffset",
        TokenFieldKind.StringArray => "string[]",
        _ => "string",
    };
}
