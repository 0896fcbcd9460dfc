using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Gives each declared scope the name of its member.</summary>
internal static class ScopeParser
{
    /// <summary>Names that the emitted type has already, or cannot have.</summary>
    private static readonly string[] TakenNames =
        ["Custom", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "Scope", "ToString", "Value", "_value"];

    /// <summary>Of two scopes that give one name the first is emitted; an analyzer asks for another name.</summary>
    public static EquatableArray<ScopeModel> Parse(INamedTypeSymbol symbol, IEnumerable<string> declared)
    {
        var names = ReadNames(symbol);
        var taken = new HashSet<string>(TakenNames, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var emitted = new HashSet<string>(StringComparer.Ordinal);
        var scopes = ImmutableArray.CreateBuilder<ScopeModel>();
        foreach (var scope in declared.Concat(names.Keys))
        {
            if (!seen.Add(scope))
            {
                continue;
            }

            var name = names.TryGetValue(scope, out var chosen) && Identifiers.IsValid(chosen) ? chosen! : Identifiers.FromScope(scope);
            name = name.Length == 0 ? "Unnamed" : taken.Contains(name) ? name + "Scope" : name;
            if (Identifiers.IsValid(name) && emitted.Add(name))
            {
                scopes.Add(new(scope, Identifiers.Escape(name)));
            }
        }

        return new(scopes.ToImmutable());
    }

    private static Dictionary<string, string?> ReadNames(INamedTypeSymbol symbol)
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var attribute in symbol.GetOAuth2Attributes(WellKnownNames.ScopeAttribute))
        {
            var arguments = new AttributeArguments(attribute);
            if (arguments.GetPositional(0) is { Length: > 0 } scope && !names.ContainsKey(scope))
            {
                names.Add(scope, arguments.GetString("Name"));
            }
        }

        return names;
    }
}
