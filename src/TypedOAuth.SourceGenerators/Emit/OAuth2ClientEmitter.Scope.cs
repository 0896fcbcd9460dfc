using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Emits the client's scope type.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteScope(IndentedWriter writer, OAuth2ClientModel client)
    {
        var provider = CodeText.Documentation(client.DisplayName);
        var check = client.DeclaresOpenId ? "Check" : "CheckUndeclared";
        writer.Write($$"""
            /// <summary>A scope of {{provider}} (RFC 6749 §3.3) for this client.</summary>
            {{GeneratedCodeAttribute}}
            public {{New(client, "Scope")}}readonly record struct Scope : {{Global.Scope}}
            """);
        using (writer.BeginBlock())
        {
            writer.Write("""
                private readonly string? _value;

                private Scope(string value) => _value = value;
                """);
            foreach (var scope in client.Scopes)
            {
                writer.Write($$"""

                    /// <summary>The scope <c>{{CodeText.Documentation(scope.Value)}}</c>{{Describe(client, scope.Value)}}.</summary>
                    public static Scope {{scope.MemberName}} => new({{CodeText.Literal(scope.Value)}});
                    """);
            }

            writer.Write($$"""

                {{Inherited}}
                public string Value => _value ?? "";

                /// <summary>Returns an undeclared scope.</summary>
                /// <param name="value">The scope.</param>
                {{InheritedFrom($"{Global.ScopeGrammar}.{check}", except: "summary")}}
                public static Scope Custom(string value) => new({{Global.ScopeGrammar}}.{{check}}(value));

                /// <summary>Returns the scope.</summary>
                public override string ToString() => Value;
                """);
        }
    }

    /// <summary>Returns the description of a scope for its documentation; returns an empty text if the scope has no description.</summary>
    private static string Describe(OAuth2ClientModel client, string scope)
    {
        foreach (var described in client.ScopeDescriptions)
        {
            if (described.Scope == scope)
            {
                return $": {CodeText.Documentation(described.Description.TrimEnd('.'))}";
            }
        }

        return "";
    }
}
