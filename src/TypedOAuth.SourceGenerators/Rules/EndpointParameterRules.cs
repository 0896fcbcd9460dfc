using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the endpoint parameters: that they are used, and that their values are limited to the provider's servers.</summary>
internal static class EndpointParameterRules
{
    private static readonly string Attribute = AttributeNames.Shorten(AttributeNames.EndpointParameter);

    public static void Check(ClientContext context)
    {
        if (context.Parameters.All.Count == 0)
        {
            return;
        }

        var uses = EndpointUse.FindAll(context).ToList();
        var inValues = RequestValue.FindAll(context.Class).SelectMany(static value => PlaceholderText.FindAll(value.Text))
            .SelectMany(PlaceholderText.GetNames).ToList();
        foreach (var parameter in context.Parameters.All)
        {
            var location = parameter.Arguments.GetLocation(EndpointParameterArguments.Name);
            if (EndpointParameterFaults.Find(context, parameter, uses) is var (argument, fault, advice))
            {
                context.Report(Descriptors.InvalidEndpointParameter, argument(parameter.Arguments), parameter.Name, fault, advice);
                continue;
            }

            var isUsed = inValues.Contains(parameter.Name)
                || uses.Exists(use => use.Contains(parameter))
                || parameter.Arguments.Get(EndpointParameterArguments.IsAccount);
            if (!isUsed)
            {
                context.Report(Descriptors.UnusedEndpointParameter, location, parameter.Name);
            }

            CheckPattern(context, parameter);
            CheckHost(context, parameter, uses);
        }
    }

    /// <summary>Advises how to give a placeholder a value.</summary>
    public static string GetAdvice(string name) =>
        $"declare its value with [{WriteAttribute(name)}], as a constant, a setting or an argument of the URL methods, or write the real value";

    /// <summary>Writes the attribute that declares a parameter, without brackets. The value is a setting.</summary>
    public static string WriteAttribute(string name) => $"{Attribute}(\"{name}\")";

    /// <summary>Reports a pattern that permits characters with which a value can leave its place in the URI.</summary>
    private static void CheckPattern(ClientContext context, EndpointParameter parameter)
    {
        var examples = new[] { parameter.Arguments.Get(EndpointParameterArguments.Example), parameter.Value }.OfType<string>();
        if (parameter.Pattern?.FindSeparator(examples.Select(parameter.RemoveSuffix)) is { } separator)
        {
            context.Report(
                Descriptors.OpenEndpointParameter, parameter.Arguments.GetLocation(EndpointParameterArguments.Pattern), parameter.Name,
                $"has a pattern that permits {Describe(separator)}", "permit only letters, digits and the punctuation that values contain, for example '[a-z0-9-]+'");
        }
    }

    /// <summary>Reports a parameter that is the host, or the part of the host that anyone can register.</summary>
    private static void CheckHost(ClientContext context, EndpointParameter parameter, List<EndpointUse> uses)
    {
        if (parameter.IsSetting || parameter.Source is null || parameter.HasValues)
        {
            return;
        }

        var open = uses.Find(use => PlaceholderText.FindInAuthority(use.Text)
            .Any(found => found.Name == parameter.Name && IsRegistrable(context.Parameters, found.After)));
        if (open is not null)
        {
            context.Report(
                Descriptors.OpenEndpointParameter, parameter.Arguments.GetLocation(EndpointParameterArguments.Name), parameter.Name,
                $"can name a domain that anyone can register, in {open.Name} '{UriText.Mask(open.Text)}'",
                $"list the permitted values in {EndpointParameterArguments.Values.Name}, or write the provider's domain after the placeholder");
        }
    }

    /// <summary>Returns whether no domain of the provider follows a placeholder in the authority.</summary>
    /// <remarks>The domain can be a placeholder with a list of values. Then none of them may be open.</remarks>
    private static bool IsRegistrable(EndpointParameters parameters, string rest)
    {
        var listed = parameters.All.FirstOrDefault(parameter => parameter.Values.Length > 0 && rest.Contains($"{{{parameter.Name}}}"));
        if (listed is not null)
        {
            return listed.Values.Any(pair => IsRegistrable(parameters, rest.Replace($"{{{listed.Name}}}", pair.Text)));
        }

        var domain = rest.IndexOf('.') is >= 0 and var dot ? rest.Substring(dot + 1).Split(':')[0].Trim('.').ToLowerInvariant() : "";
        return domain.IndexOf('.') < 0 || domain.IndexOf('{') >= 0 || ServerRules.IsOpen(domain);
    }

    private static string Describe(char separator) => separator switch
    {
        ' ' => "a space",
        _ when char.IsControl(separator) => "a control character",
        _ => $"'{separator}'",
    };
}
