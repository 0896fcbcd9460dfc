using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Determines the member name of each declared scope.</summary>
internal static class ScopeParser
{
    /// <summary>Names that the emitted type already has or cannot have.</summary>
    private static readonly string[] TakenNames =
    [
        "Custom", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "Scope", "ToString", "Value",
        "_value",
    ];

    /// <summary>Parses the scopes; if two have the same name, only the first is emitted, and an analyzer reports the other.</summary>
    public static EquatableArray<ScopeModel> Parse(AnnotatedClass annotated, IEnumerable<string> declared)
    {
        var names = ReadNames(annotated);
        var known = annotated.Preset;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var emitted = new HashSet<string>(StringComparer.Ordinal);
        var scopes = ImmutableArray.CreateBuilder<ScopeModel>();
        foreach (var scope in declared.Concat(names.Keys))
        {
            if (!seen.Add(scope))
            {
                continue;
            }

            var name = GetMemberName(names, known, scope);
            if (Identifiers.IsValid(name) && emitted.Add(name))
            {
                scopes.Add(new(scope, Identifiers.Escape(name)));
            }
        }

        return new(scopes.ToImmutable());
    }

    /// <summary>Returns the required scopes. A connection that lacks one of them needs attention.</summary>
    public static EquatableArray<string> ParseRequired(AnnotatedClass annotated) => new(annotated.GetAnnotations(AttributeNames.Scope)
        .Where(static arguments => arguments.Get(ScopeArguments.Required))
        .Select(static arguments => arguments.Get(ScopeArguments.Scope))
        .OfType<string>()
        .Where(static scope => scope.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToImmutableArray());

    /// <summary>Returns the descriptions that the class declares, and those of the catalogue for other scopes of the client.</summary>
    /// <param name="annotated">The class. If it describes a scope twice, the first description counts.</param>
    /// <param name="scopes">The scopes of the client.</param>
    public static EquatableArray<ScopeDescriptionModel> ParseDescriptions(AnnotatedClass annotated, IEnumerable<ScopeModel> scopes)
    {
        var described = new HashSet<string>(StringComparer.Ordinal);
        var descriptions = ImmutableArray.CreateBuilder<ScopeDescriptionModel>();
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.Scope))
        {
            if (arguments.Get(ScopeArguments.Scope) is { Length: > 0 } scope
                && arguments.Get(ScopeArguments.Description)?.Trim() is { Length: > 0 } description && described.Add(scope))
            {
                descriptions.Add(new(scope, description));
            }
        }

        if (annotated.Preset is { } preset)
        {
            descriptions.AddRange(
                from scope in scopes
                where described.Add(scope.Value)
                let description = preset.FindScopeDescription(scope.Value)
                where description is not null
                select new ScopeDescriptionModel(scope.Value, description));
        }

        return new(descriptions.ToImmutable());
    }

    /// <summary>Returns the name that a scope's member has, or would have without conflicts.</summary>
    public static string GetMemberName(AnnotatedClass annotated, string scope) => GetMemberName(ReadNames(annotated), annotated.Preset, scope);

    /// <summary>Returns the name that the class declares, or that of the catalogue's constant, or else one derived from the scope.</summary>
    private static string GetMemberName(Dictionary<string, string?> names, Preset? preset, string scope)
    {
        var name = names.TryGetValue(scope, out var chosen) && Identifiers.IsPropertyName(chosen)
            ? chosen!
            : preset?.FindScopeName(scope) ?? Identifiers.FromScope(scope);
        return name.Length == 0 ? "Unnamed" : TakenNames.Contains(name, StringComparer.Ordinal) ? name + "Scope" : name;
    }

    private static Dictionary<string, string?> ReadNames(AnnotatedClass annotated)
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.Scope))
        {
            if (arguments.Get(ScopeArguments.Scope) is { Length: > 0 } scope && !names.ContainsKey(scope))
            {
                names.Add(scope, arguments.Get(MemberArguments.Name));
            }
        }

        return names;
    }
}
