using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>A text that can contain placeholders: the value of a parameter, of a header or of a claim.</summary>
/// <param name="Owner">The text's owner, for messages.</param>
/// <param name="Text">The text.</param>
/// <param name="Location">The location of the text.</param>
/// <param name="IsOfAssertion">Whether the text is a claim of the client's assertion, in which most placeholders have no value.</param>
internal sealed record RequestValue(string Owner, string Text, Location Location, bool IsOfAssertion = false)
{
    /// <summary>Returns all values that the class declares.</summary>
    public static IEnumerable<RequestValue> FindAll(AnnotatedClass annotated)
    {
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.RequestParameter))
        {
            if (arguments.Get(RequestParameterArguments.Value) is { } value)
            {
                yield return new(
                    $"The value of the parameter '{arguments.Get(RequestParameterArguments.Name)}'", value, arguments.GetLocation(RequestParameterArguments.Value));
            }
        }

        foreach (var arguments in annotated.GetAnnotations(AttributeNames.RequestHeader))
        {
            if (arguments.Get(RequestHeaderArguments.Value) is { } value)
            {
                yield return new(
                    $"The value of the header '{arguments.Get(RequestHeaderArguments.Header)}'", value, arguments.GetLocation(RequestHeaderArguments.Value));
            }
        }

        foreach (var arguments in annotated.GetAnnotations(AttributeNames.ClientAssertion))
        {
            foreach (var value in FindClaims(arguments))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<RequestValue> FindClaims(AttributeArguments arguments)
    {
        if (arguments.Get(ClientAssertionArguments.Audience) is { } audience)
        {
            yield return new("The audience", audience, arguments.GetLocation(ClientAssertionArguments.Audience), IsOfAssertion: true);
        }

        foreach (var claim in new[] { ClientAssertionArguments.Issuer, ClientAssertionArguments.Subject })
        {
            if (arguments.Has(claim))
            {
                yield return new(claim.Name, arguments.Get(claim), arguments.GetLocation(claim), IsOfAssertion: true);
            }
        }
    }
}
