using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the declared parameters of the authorization request, and the endpoint parameters that are arguments.</summary>
internal static class ParameterParser
{
    /// <summary>
    /// The parameters that the library sends to the authorization endpoint or the token endpoint. The parser skips declarations of these
    /// parameters, and an analyzer reports them.
    /// </summary>
    public static readonly HashSet<string> ReservedParameters = new(StringComparer.Ordinal)
    {
        "client_id", "client_secret", "code", "code_challenge", "code_challenge_method", "code_verifier", "grant_type", "redirect_uri", "response_type", "scope",
        "state",
    };

    /// <summary>Arguments that the URL methods already have, and the field that they use.</summary>
    public static readonly string[] OwnArguments = ["userId", "scopes", "returnUrl", "cancellationToken", "_core"];

    public static (EquatableArray<ConstantParameterModel> Constants, EquatableArray<ArgumentParameterModel> Arguments) Parse(
        AnnotatedClass annotated)
    {
        var constants = ImmutableArray.CreateBuilder<ConstantParameterModel>();
        var arguments = ImmutableArray.CreateBuilder<ArgumentParameterModel>();
        var seen = new HashSet<string>(ReservedParameters, StringComparer.Ordinal);
        var taken = new HashSet<string>(OwnArguments, StringComparer.Ordinal);
        foreach (var annotation in annotated.GetAuthorizationParameters())
        {
            if (annotation.Get(ParameterArguments.Parameter) is not { Length: > 0 } parameter || !seen.Add(parameter))
            {
                continue;
            }

            if (annotation.Get(ParameterArguments.Value) is { } value)
            {
                constants.Add(new(parameter, value));
            }
            else if (!annotation.Has(ParameterArguments.Value))
            {
                arguments.Add(new(parameter, GetArgumentName(annotation.Get(MemberArguments.Name), parameter, taken)));
            }
        }

        // Endpoint parameters come last, so that calls with positional arguments keep their meaning.
        foreach (var annotation in annotated.GetAnnotations(AttributeNames.EndpointParameter))
        {
            if (annotation.Get(EndpointParameterArguments.Source).Name == EndpointParameterSources.User
                && annotation.Get(EndpointParameterArguments.Name) is { Length: > 0 } parameter
                && seen.Add($"{{{parameter}}}"))
            {
                var name = GetArgumentName(annotation.Get(EndpointParameterArguments.ArgumentName), parameter, taken);
                arguments.Add(new(parameter, name, IsEndpoint: true));
            }
        }

        return (new(constants.ToImmutable()), new(arguments.ToImmutable()));
    }

    private static string GetArgumentName(string? chosen, string parameter, HashSet<string> taken)
    {
        var name = Identifiers.IsValid(chosen) ? chosen! : Identifiers.ToCamelCase(parameter);
        name = Identifiers.IsValid(name) ? name : "parameter";
        return Identifiers.Escape(Identifiers.MakeUnique(name, taken, "Parameter"));
    }
}
