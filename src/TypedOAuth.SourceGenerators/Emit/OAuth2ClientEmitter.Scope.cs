using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>The client's own type of scopes.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteScope(IndentedWriter writer, OAuth2ClientModel client)
    {
        var provider = Text.Documentation(client.DisplayName);
        writer.Write($$"""
            /// <summary>A scope of {{provider}}'s (RFC 6749 §3.3); another client's scope is another type.</summary>
            {{GeneratedCodeAttribute}}
            public {{New(client, "Scope")}}readonly struct Scope : {{Global.Scope}}, global::System.IEquatable<Scope>
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

                    /// <summary>{{provider}}'s scope <c>{{Text.Documentation(scope.Value)}}</c> (RFC 6749 §3.3).</summary>
                    public static Scope {{scope.MemberName}} => new({{Text.Literal(scope.Value)}});
                    """);
            }

            writer.Write($$"""

                /// <summary>The scope as {{provider}} knows it.</summary>
                public string Value => _value ?? "";

                /// <summary>Whether two scopes are the same, letter by letter.</summary>
                /// <param name="left">One scope.</param>
                /// <param name="right">Another scope.</param>
                /// <returns>Whether they are.</returns>
                public static bool operator ==(Scope left, Scope right) => left.Equals(right);

                /// <summary>Whether two scopes differ.</summary>
                /// <param name="left">One scope.</param>
                /// <param name="right">Another scope.</param>
                /// <returns>Whether they do.</returns>
                public static bool operator !=(Scope left, Scope right) => !left.Equals(right);

                /// <summary>A scope of {{provider}}'s that the client does not declare.</summary>
                /// <param name="value">The scope.</param>
                /// <returns>The scope.</returns>
                /// <exception cref="global::System.ArgumentException">The text is not one scope by the grammar of RFC 6749 §3.3.</exception>
                public static Scope Custom(string value) => new({{Global.ScopeGrammar}}.Check(value));

                /// <inheritdoc/>
                public bool Equals(Scope other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is Scope other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);

                /// <summary>The scope as it is written.</summary>
                /// <returns>The scope.</returns>
                public override string ToString() => Value;
                """);
        }
    }
}
