using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Compares the written endpoints of a client with a preset whose placeholders they can fill.</summary>
internal sealed class KnownPreset
{
    private readonly Dictionary<string, EndpointParameter> _parameters;
    private readonly List<string> _repeated = [];

    private KnownPreset(ClientContext context, Preset preset)
    {
        Preset = preset;
        _parameters = EndpointParameters.Read(preset.GetAnnotations(AttributeNames.EndpointParameter, context.Arguments)).All
            .GroupBy(static parameter => parameter.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
    }

    public Preset Preset { get; }

    /// <summary>The names of the written arguments that the preset makes superfluous.</summary>
    public IReadOnlyList<string> Repeated => _repeated;

    /// <summary>The texts that fill the placeholders of the preset's endpoints, by their names.</summary>
    private ImmutableDictionary<string, string> Texts { get; set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Returns the comparison; null if an endpoint is not the preset's, or if two endpoints fill a placeholder differently.</summary>
    public static KnownPreset? Create(ClientContext context, Preset preset)
    {
        var known = new KnownPreset(context, preset);
        return known.MatchesBoth(context.Arguments) && known.MatchesOthers(context.Arguments) ? known : null;
    }

    /// <summary>Returns the endpoint parameters to declare beside the preset, with their values; null if attributes cannot express the endpoints.</summary>
    /// <param name="declared">The names of the parameters that the class declares already.</param>
    public IReadOnlyList<(string Name, string Value)>? FindParameters(IReadOnlyCollection<string> declared)
    {
        var filled = Texts.Where(pair => !IsOfPreset(pair.Key, pair.Value)).OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToList();
        return filled.TrueForAll(pair => IsExpressible(pair.Key, pair.Value) && !declared.Contains(pair.Key))
            ? filled.ConvertAll(pair => (pair.Key, _parameters[pair.Key].FindValue(pair.Value)!))
            : null;
    }

    /// <summary>Returns whether the preset alone fills a placeholder with a text, or keeps it.</summary>
    private bool IsOfPreset(string name, string text) => text == $"{{{name}}}"
        || (_parameters.TryGetValue(name, out var parameter) && parameter.Value is { } value && parameter.FindValue(text) == parameter.RemoveSuffix(value));

    /// <summary>Returns whether a constant value of the parameter fills a placeholder with a text in each use.</summary>
    /// <remarks>The responses of the provider determine other parameters, so a constant would replace only some of their uses.</remarks>
    private bool IsExpressible(string name, string text) =>
        _parameters.TryGetValue(name, out var parameter) && (parameter.IsSetting || parameter.IsOfUser) && parameter.FindValue(text) is not null;

    private bool MatchesBoth(AttributeArguments written) =>
        Matches(Preset.Client.Get(ClientArguments.AuthUri), written.Get(ClientArguments.AuthUri))
        && Matches(Preset.Client.Get(ClientArguments.AccessTokenUri), written.Get(ClientArguments.AccessTokenUri));

    private bool Matches(string template, string endpoint)
    {
        if (EndpointTemplate.Match(KnownEndpoints.RemoveQuery(template), KnownEndpoints.RemoveQuery(endpoint), Accepts, Texts) is not { } texts)
        {
            return false;
        }

        Texts = texts;
        return true;
    }

    /// <summary>Compares all arguments; returns whether none of them is the preset's with another text in a placeholder.</summary>
    private bool MatchesOthers(AttributeArguments written)
    {
        foreach (var (name, value, other) in written.GetBeside(Preset))
        {
            if (other is not { } declared)
            {
                continue;
            }

            var pairs = Zip(declared, value).ToList();
            if (ConstantText.Equals(value, declared))
            {
                _repeated.Add(name);
            }
            else if (FindTexts(pairs, Texts) is not { } texts)
            {
                if (FindTexts(pairs, ImmutableDictionary<string, string>.Empty) is not null)
                {
                    return false;
                }
            }
            else if (texts.Where(pair => !Texts.ContainsKey(pair.Key)).All(pair => IsOfPreset(pair.Key, pair.Value) || IsExpressible(pair.Key, pair.Value)))
            {
                Texts = texts;
                _repeated.Add(name);
            }
        }

        return true;
    }

    /// <summary>Returns the texts of placeholders; null if there is no pair, or if one does not match.</summary>
    private ImmutableDictionary<string, string>? FindTexts(
        List<(string Template, string Text)> pairs, ImmutableDictionary<string, string>? known)
    {
        foreach (var (template, text) in pairs)
        {
            known = known is null ? null : EndpointTemplate.Match(template, text, Accepts, known);
        }

        return pairs.Count == 0 ? null : known;
    }

    private bool Accepts(string name, string text) =>
        _parameters.TryGetValue(name, out var parameter) ? IsPlaceholder(text) || parameter.FindValue(text) is not null : text == $"{{{name}}}";

    private static bool IsPlaceholder(string text) => text[0] == '{' && text[text.Length - 1] == '}' && PlaceholderText.IsName(text.Substring(1, text.Length - 2));

    /// <summary>Returns the texts of two constants in pairs; nothing if they have different numbers of texts.</summary>
    private static IEnumerable<(string Template, string Text)> Zip(TypedConstant template, TypedConstant written)
    {
        var (templates, texts) = (GetTexts(template), GetTexts(written));
        return templates.Count == texts.Count ? templates.Zip(texts, static (one, other) => (one, other)) : [];
    }

    private static IReadOnlyList<string> GetTexts(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Primitive, Value: string text } => [text],
        { Kind: TypedConstantKind.Array, IsNull: false } => [.. constant.Values.Select(static element => element.Value as string ?? "")],
        _ => [],
    };
}
